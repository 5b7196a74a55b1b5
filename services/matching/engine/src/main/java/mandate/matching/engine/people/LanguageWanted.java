package mandate.matching.engine.people;

/**
 * A language that the work is done in.
 *
 * @param tag BCP 47
 * @param least the lowest level that will do
 */
public record LanguageWanted(String tag, LanguageLevel least) {
    /** Below this level nobody works in a language. */
    private static final LanguageLevel WORKING_LEVEL = LanguageLevel.B1;

    /** Reads {@code fr} (a working level will do) or {@code fr:C1}. */
    public static LanguageWanted of(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) return new LanguageWanted(written, WORKING_LEVEL);
        var level = LanguageLevel.of(written.substring(colon + 1));
        return new LanguageWanted(
                written.substring(0, colon), level == null ? WORKING_LEVEL : level);
    }
}
