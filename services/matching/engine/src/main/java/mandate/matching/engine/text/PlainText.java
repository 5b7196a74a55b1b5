package mandate.matching.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes written words comparable: case, accents, punctuation and little words fall away. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> LITTLE_WORDS =
            Set.of(
                    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "it",
                    "its", "my", "of", "on", "or", "our", "the", "their", "to", "with", "your",
                    "au", "aux", "avec", "ce", "ces", "d", "dans", "de", "des", "du", "en", "et",
                    "l", "la", "le", "les", "leur", "leurs", "nos", "notre", "ou", "par", "pour",
                    "qu", "que", "qui", "sa", "ses", "son", "sur", "un", "une");

    private PlainText() {}

    /** Lower case without accents, words divided by single spaces: "Équipe-clé" → "equipe cle". */
    public static String fold(String written) {
        var apart = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var bare = MARKS.matcher(apart).replaceAll("").replace("œ", "oe").replace("æ", "ae");
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * The words that carry meaning, folded, in order, with the plural s taken off. Where a phrase
     * has little words only, those are kept: something must speak for it.
     */
    public static List<String> words(String written) {
        var all = new ArrayList<String>();
        var telling = new ArrayList<String>();
        for (var word : GAPS.split(fold(written), -1)) {
            if (word.isEmpty()) continue;
            all.add(singular(word));
            if (!LITTLE_WORDS.contains(word)) telling.add(singular(word));
        }
        return List.copyOf(telling.isEmpty() ? all : telling);
    }

    private static String singular(String word) {
        var plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
