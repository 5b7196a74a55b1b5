package mandate.matching.engine.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mandate.matching.engine.text.PlainText;

/**
 * Reads levels as people write them onto 0–5.
 *
 * <p>In this order: "4/5", "4 of 5", "8 sur 10" by proportion, rounded half up; "80 %" likewise; a
 * bare figure up to 5 as it stands; stars counted; a CEFR level A1 1, A2 2, B1 3, B2 4, C1 and C2
 * 5; then the longest known word or group of words, the higher one where two are as long. A denial
 * ("not strong", "pas expert") is not read. Whatever cannot be read becomes {@link
 * LevelRead#ASSUMED}.
 */
public final class LevelTable {
    private static final Pattern RATIO =
            Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(?:/|of|out of|sur)\\s*(\\d{1,4})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*%");
    private static final Pattern BARE = Pattern.compile("\\d(?:[.,]\\d{1,3})?");
    private static final Pattern STARS = Pattern.compile("[*★]{1,5}☆{0,5}");
    private static final BigDecimal TOP = BigDecimal.valueOf(5);
    private static final int LONGEST_LEVEL_TEXT = 500;

    private static final Set<String> DENIALS =
            Set.of(
                    "not", "never", "no", "non", "pas", "jamais", "sans", "without", "hardly",
                    "peu");
    private static final Map<String, Integer> WORDS = words();

    private LevelTable() {}

    /** Reads a level; never fails, says what it read. */
    public static LevelRead read(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST_LEVEL_TEXT) return LevelRead.ASSUMED;
        var ratio = RATIO.matcher(text);
        if (ratio.matches())
            return proportion(number(ratio.group(1)), number(ratio.group(2)), text);
        var percent = PERCENT.matcher(text);
        if (percent.matches())
            return proportion(number(percent.group(1)), BigDecimal.valueOf(100), text);
        if (BARE.matcher(text).matches()) return proportion(number(text), TOP, text);
        if (STARS.matcher(text).matches())
            return new LevelRead((int) text.chars().filter(c -> c != '☆').count(), false, text);
        return readWords(PlainText.fold(text));
    }

    private static LevelRead proportion(BigDecimal part, BigDecimal whole, String text) {
        if (whole.signum() == 0 || part.compareTo(whole) > 0) return LevelRead.ASSUMED;
        var value = part.multiply(TOP).divide(whole, 0, RoundingMode.HALF_UP);
        return new LevelRead(value.intValueExact(), false, text);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static LevelRead readWords(String folded) {
        var whole = WORDS.get(folded);
        if (whole != null) return new LevelRead(whole, false, folded);
        if (List.of(folded.split(" ", -1)).stream().anyMatch(DENIALS::contains))
            return LevelRead.ASSUMED;
        var padded = " " + folded + " ";
        return WORDS.entrySet().stream()
                .filter(known -> padded.contains(" " + known.getKey() + " "))
                .max(
                        Comparator.comparing(
                                        (Map.Entry<String, Integer> known) ->
                                                known.getKey().length())
                                .thenComparing(Map.Entry::getValue)
                                .thenComparing(Map.Entry::getKey))
                .map(known -> new LevelRead(known.getValue(), false, known.getKey()))
                .orElse(LevelRead.ASSUMED);
    }

    private static Map<String, Integer> words() {
        var levels =
                List.of(
                        "none|no experience|nothing|aucun|aucune|neant|nul|nulle|aucune experience",
                        "beginner|novice|basic|basics|weak|low|learning|starter|a1|debutant"
                                + "|debutante|notion|notions|bases|faible|initiation|en formation",
                        "elementary|some|some experience|fair|limited|a2|elementaire|passable"
                                + "|quelque experience|quelques experiences|limite|limitee",
                        "medium|intermediate|average|working|good|competent|correct|moderate"
                                + "|practitioner|b1|moyen|moyenne|intermediaire|bon|bonne"
                                + "|operationnel|operationnelle|autonome|pratique",
                        "strong|advanced|proficient|experienced|solid|very good|senior|fluent"
                                + "|certified|certificate|certification|confirmed|b2|fort|forte"
                                + "|avance|avancee|confirme|confirmee|experimente|experimentee"
                                + "|solide|tres bon|tres bonne|courant|certifie|certifiee",
                        "expert|experte|expertise|excellent|excellente|master|mastery|very strong"
                                + "|outstanding|native|bilingual|c1|c2|tres fort|tres forte"
                                + "|maitrise|natif|native speaker|bilingue|langue maternelle");
        var table = new HashMap<String, Integer>();
        for (int level = 0; level < levels.size(); level++)
            for (var word : levels.get(level).split("\\|", -1)) table.put(word, level);
        return Map.copyOf(table);
    }
}
