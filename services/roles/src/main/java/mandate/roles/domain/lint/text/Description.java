package mandate.roles.domain.lint.text;

import java.util.List;
import java.util.Set;
import mandate.roles.domain.RoleDefinition.Rank;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import org.jspecify.annotations.Nullable;

/** A job description cut into passages, with what it says of itself in fields. */
public record Description(List<Passage> passages, Claims claims) {
    private static final Set<Section> PROSE = Set.of(Section.PURPOSE, Section.OTHER);

    public Description {
        passages = List.copyOf(passages);
    }

    /**
     * What was said in fields of their own; null where nothing was said.
     *
     * @param serves which verdict the post is for
     * @param seniority how experienced the person is to be
     * @param strategic whether the post has high strategic importance
     * @param owes what the person owes
     */
    public record Claims(
            @Nullable Verdict serves,
            @Nullable Rank seniority,
            boolean strategic,
            @Nullable ResponsibilityType owes) {
        /** Nothing was said. */
        public static final Claims NONE = new Claims(null, null, false, null);
    }

    /** The title, or null when it has none. */
    public @Nullable Passage title() {
        for (Passage passage : passages)
            if (passage.section() == Section.TITLE && !passage.heading()) return passage;
        return null;
    }

    /** The passages of some sections, headings left out. */
    public List<Passage> in(Set<Section> sections) {
        return passages.stream()
                .filter(p -> !p.heading() && sections.contains(p.section()))
                .toList();
    }

    /** The duties; in a text that has no such section, its prose. */
    public List<Passage> duties() {
        var duties = in(Set.of(Section.DUTIES));
        return duties.isEmpty() ? in(PROSE) : duties;
    }

    /** Where something is missing: the heading of a section, or the title, or the first words. */
    public Words missingFrom(Section section) {
        for (Passage passage : passages)
            if (passage.heading() && passage.section() == section) return passage.words();
        var title = title();
        if (title != null) return title.words();
        return passages.isEmpty() ? new Words("text", 0, 0, "") : passages.getFirst().words();
    }
}
