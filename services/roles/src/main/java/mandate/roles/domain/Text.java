package mandate.roles.domain;

/** A text in the two languages of the product. */
public record Text(String en, String fr) {
    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }

    /**
     * The same text with its places {0}, {1} … filled; a value may itself be a text. A brace inside
     * a value is never taken for a place.
     */
    public Text with(Object... values) {
        return new Text(filled(Language.EN, values), filled(Language.FR, values));
    }

    private String filled(Language language, Object... values) {
        var pattern = in(language);
        var out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            var value = values[Integer.parseInt(pattern.substring(open + 1, close))];
            out.append(pattern, from, open);
            out.append(value instanceof Text text ? text.in(language) : String.valueOf(value));
            from = close + 1;
        }
        return out.append(pattern.substring(from)).toString();
    }
}
