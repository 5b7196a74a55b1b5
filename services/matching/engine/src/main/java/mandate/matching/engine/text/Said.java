package mandate.matching.engine.text;

import java.util.List;
import java.util.stream.Collectors;

/** One thing said in both languages, so that the reader's language is chosen last. */
public record Said(String en, String fr) implements Spoken {
    private static final String GAP = "{}";

    /**
     * Both sentences with each {@code {}} filled in turn; both take the same values, the words of a
     * closed list each in its own language.
     */
    public static Said of(String en, String fr, Object... values) {
        return new Said(filled(en, Language.EN, values), filled(fr, Language.FR, values));
    }

    /** Several things, one after the other. */
    public static Said list(List<Said> several) {
        return new Said(
                several.stream().map(Said::en).collect(Collectors.joining(", ")),
                several.stream().map(Said::fr).collect(Collectors.joining(", ")));
    }

    @Override
    public Said said() {
        return this;
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }

    private static String filled(String pattern, Language language, Object... values) {
        var text = new StringBuilder();
        int from = 0;
        for (var value : values) {
            int gap = pattern.indexOf(GAP, from);
            if (gap < 0)
                throw new IllegalArgumentException("no gap left for " + value + " in " + pattern);
            text.append(pattern, from, gap).append(spoken(value, language));
            from = gap + GAP.length();
        }
        return text.append(pattern.substring(from)).toString();
    }

    private static Object spoken(Object value, Language language) {
        return value instanceof Spoken word ? word.said().in(language) : value;
    }
}
