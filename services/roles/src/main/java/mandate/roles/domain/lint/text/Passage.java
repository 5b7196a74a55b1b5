package mandate.roles.domain.lint.text;

import mandate.roles.domain.RoleDefinition.KpiType;
import org.jspecify.annotations.Nullable;

/**
 * One duty, one KPI, one sentence, one heading.
 *
 * @param field which field of what was sent, for example {@code text} or {@code duties[2]}
 * @param offset where in that field it begins, in UTF-16 units
 * @param heading whether it only says what follows
 * @param declared what fields of their own say of a KPI, or null
 * @param plain the same words made comparable
 */
public record Passage(
        Section section,
        String field,
        int offset,
        String text,
        boolean heading,
        @Nullable Declared declared,
        PlainText plain) {
    /**
     * What is said of a KPI besides its words.
     *
     * @param type what sort of figure it is, or null
     * @param owner who answers for it, or null when that is the person
     * @param linked whether it says which end it serves
     */
    public record Declared(@Nullable KpiType type, @Nullable String owner, boolean linked) {}

    /** A passage that says something. */
    public static Passage of(Section section, String field, int offset, String text) {
        return new Passage(section, field, offset, text, false, null, PlainText.of(text));
    }

    /** A passage that says what follows. */
    public static Passage heading(Section section, String field, int offset, String text) {
        return new Passage(section, field, offset, text, true, null, PlainText.of(text));
    }

    /** A KPI with fields of its own. */
    public static Passage kpi(String field, String name, Declared declared) {
        return new Passage(Section.KPIS, field, 0, name, false, declared, PlainText.of(name));
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
