package mandate.initiatives.domain.words;

import java.util.List;

/**
 * One sentence in both languages, with places {0}, {1} … for values. It is put together only when
 * somebody reads it: a diagnosis holds many sentences, and most of them are read in one language or
 * not at all.
 *
 * @param values what fills the places; empty while nothing does, and then braces are plain letters
 */
public record Text(String en, String fr, List<Object> values) {
    public Text {
        values = List.copyOf(values);
    }

    /** A sentence without values. */
    public static Text of(String en, String fr) {
        return new Text(en, fr, List.of());
    }

    /** The same sentence with its places filled; a value may itself be a text. */
    public Text with(Object... filling) {
        return new Text(en, fr, List.of(filling));
    }

    /** The sentence in one language. */
    public String in(Language language) {
        String pattern =
                switch (language) {
                    case EN -> en;
                    case FR -> fr;
                };
        return values.isEmpty() ? pattern : filled(pattern, language);
    }

    // one pass, so that a brace inside a value is never taken for a place
    private String filled(String pattern, Language language) {
        var out = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            int place = Integer.parseInt(pattern.substring(open + 1, close));
            out.append(pattern, from, open).append(shown(values.get(place), language));
            from = close + 1;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private static String shown(Object value, Language language) {
        return value instanceof Text text ? text.in(language) : String.valueOf(value);
    }
}
