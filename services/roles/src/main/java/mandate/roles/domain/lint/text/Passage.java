package mandate.roles.domain.lint.text;

/**
 * One duty, one KPI, one sentence, one heading.
 *
 * @param field which field of what was sent, for example {@code text} or {@code duties[2]}
 * @param offset where in that field it begins, in UTF-16 units
 * @param heading whether it only says what follows
 * @param plain the same words made comparable
 */
public record Passage(
        Section section, String field, int offset, String text, boolean heading, PlainText plain) {
    /** A passage that says something. */
    public static Passage of(Section section, String field, int offset, String text) {
        return new Passage(section, field, offset, text, false, PlainText.of(text));
    }

    /** A passage that says what follows. */
    public static Passage heading(Section section, String field, int offset, String text) {
        return new Passage(section, field, offset, text, true, PlainText.of(text));
    }

    /** Words of this passage, with their place. */
    public Words words(Span span) {
        return new Words(
                field,
                offset + span.start(),
                span.length(),
                text.substring(span.start(), span.end()));
    }

    /** All its words. */
    public Words words() {
        return words(new Span(0, text.length()));
    }
}
