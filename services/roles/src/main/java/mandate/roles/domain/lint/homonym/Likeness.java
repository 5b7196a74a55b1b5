package mandate.roles.domain.lint.homonym;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import mandate.roles.domain.lint.text.PlainText;

/** How alike two titles and two profiles are. */
final class Likeness {
    /** Words that say nothing about the post: sex in brackets, articles, steps of seniority. */
    private static final Set<String> EMPTY =
            Set.of(
                    "h",
                    "f",
                    "m",
                    "x",
                    "d",
                    "w",
                    "the",
                    "a",
                    "an",
                    "of",
                    "and",
                    "for",
                    "in",
                    "to",
                    "le",
                    "la",
                    "les",
                    "l",
                    "d'",
                    "de",
                    "des",
                    "du",
                    "et",
                    "un",
                    "une",
                    "en",
                    "s",
                    "senior",
                    "junior",
                    "e",
                    "confirme");

    private Likeness() {}

    /**
     * Whether two titles are one title to whoever reads them: the same words in any order, or one
     * of at least two words inside the other.
     */
    static boolean sameTitle(String one, String two) {
        var words = words(one);
        var others = words(two);
        if (words.isEmpty() || others.isEmpty()) return false;
        int smaller = Math.min(words.size(), others.size());
        boolean inside = words.containsAll(others) || others.containsAll(words);
        return words.equals(others) || (smaller >= 2 && inside);
    }

    /** From 0, nothing in common, to 1: half by kinds of role, half by families of duties. */
    static double ofProfiles(Profile one, Profile two) {
        return (cosine(one.shares(), two.shares()) + cosine(one.families(), two.families())) / 2;
    }

    private static <K> double cosine(Map<K, ? extends Number> one, Map<K, ? extends Number> two) {
        double dot = 0;
        for (var entry : one.entrySet()) {
            var other = two.get(entry.getKey());
            if (other != null) dot += entry.getValue().doubleValue() * other.doubleValue();
        }
        double lengths = length(one) * length(two);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private static double length(Map<?, ? extends Number> vector) {
        double sum = 0;
        for (Number value : vector.values()) sum += value.doubleValue() * value.doubleValue();
        return Math.sqrt(sum);
    }

    private static Set<String> words(String title) {
        var words = new HashSet<String>();
        for (String word : PlainText.of(title).letters().split("[^\\p{L}\\p{N}]+", -1))
            if (!word.isEmpty() && !EMPTY.contains(word)) words.add(singular(word));
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
