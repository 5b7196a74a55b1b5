package mandate.initiatives.domain.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of phrases in both languages, found as whole words whatever their case and accents. A star
 * stands for any ending; a bar parts the phrases.
 */
final class Phrases {
    private final Pattern pattern;

    private Phrases(Pattern pattern) {
        this.pattern = pattern;
    }

    static Phrases of(String... lines) {
        var all = new ArrayList<String>();
        for (String line : lines)
            for (String phrase : line.split("\\|", -1)) all.add(expression(folded(phrase.strip())));
        // longer phrases first, so that the words shown are the most telling ones
        all.sort((a, b) -> b.length() - a.length());
        return new Phrases(
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", all) + ")(?![\\p{L}\\p{N}])"));
    }

    private static String expression(String phrase) {
        var out = new StringBuilder();
        for (String word : phrase.split(" ", -1)) {
            if (!out.isEmpty()) out.append("\\s+");
            boolean stem = word.endsWith("*");
            String letters = stem ? word.substring(0, word.length() - 1) : word;
            if (letters.equals("#")) out.append("\\p{N}+");
            else if (!letters.isEmpty()) out.append(Pattern.quote(letters));
            if (stem) out.append("\\p{L}*");
        }
        return out.toString();
    }

    /** The words of the original that match, in order, without repetition. */
    List<String> in(String original, String folded) {
        var words = new ArrayList<String>();
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            String found = original.substring(matcher.start(), matcher.end());
            if (words.stream().noneMatch(found::equalsIgnoreCase)) words.add(found);
        }
        return words;
    }

    /** Small letters without accents, letter by letter, so that places stay where they are. */
    static String folded(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String plain =
                    c < 128
                            ? String.valueOf(c)
                            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            out.append(c == '’' ? "'" : plain.substring(0, 1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
