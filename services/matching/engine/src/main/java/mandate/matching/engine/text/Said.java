package mandate.matching.engine.text;

/** One thing said in both languages, so that the reader's language is chosen last. */
public record Said(String en, String fr) {
    private static final String GAP = "{}";

    /** Both sentences with each {@code {}} filled in turn; both languages take the same values. */
    public static Said of(String en, String fr, Object... values) {
        return new Said(filled(en, values), filled(fr, values));
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }

    private static String filled(String pattern, Object... values) {
        var text = new StringBuilder();
        int from = 0;
        for (var value : values) {
            int gap = pattern.indexOf(GAP, from);
            if (gap < 0)
                throw new IllegalArgumentException("no gap left for " + value + " in " + pattern);
            text.append(pattern, from, gap).append(value);
            from = gap + GAP.length();
        }
        return text.append(pattern.substring(from)).toString();
    }
}
