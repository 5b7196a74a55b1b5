package mandate.initiatives.domain.words;

/** One sentence in both languages, with places {0}, {1} … for values. */
public record Text(String en, String fr) {

    /** Short for the constructor; reads better in the rules. */
    public static Text of(String en, String fr) {
        return new Text(en, fr);
    }

    /** The sentence in one language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }

    /** Fills the places; a value that is itself a text is taken in the language of the sentence. */
    public Text with(Object... values) {
        return new Text(filled(Language.EN, values), filled(Language.FR, values));
    }

    // one pass, so that a brace inside a value is never taken for a place
    private String filled(Language language, Object... values) {
        String pattern = in(language);
        var out = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            int place = Integer.parseInt(pattern.substring(open + 1, close));
            out.append(pattern, from, open).append(shown(values[place], language));
            from = close + 1;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private static String shown(Object value, Language language) {
        return value instanceof Text text ? text.in(language) : String.valueOf(value);
    }
}
