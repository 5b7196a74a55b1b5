package mandate.roles.domain.papers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mandate.roles.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which sections a job description has, in which order and under which headings.
 *
 * @param organisation as it signs and hires; possibly empty
 */
public record Template(String organisation, List<Part> parts) {
    /** Sections that nobody may leave out: what is owed has to be written down. */
    public static final Set<Section> NEVER_LEFT_OUT =
            Set.copyOf(
                    EnumSet.of(
                            Section.OBLIGATION,
                            Section.PROOF,
                            Section.PRECONDITIONS,
                            Section.DUTIES,
                            Section.SKILLS,
                            Section.BEFORE_SIGNING));

    public Template {
        parts = List.copyOf(parts);
    }

    /**
     * One section, or a text of the organisation's own.
     *
     * @param section null for a text of its own
     * @param heading null for the heading that the section has
     * @param text what the organisation says there, or null
     */
    public record Part(@Nullable Section section, @Nullable Text heading, @Nullable Text text) {}

    /** All sections, as the product orders them. */
    public static Template standard() {
        return new Template(
                "",
                Arrays.stream(Section.values())
                        .map(section -> new Part(section, null, null))
                        .toList());
    }

    /** The sections that may not be left out and are. */
    public List<Section> missing() {
        return Arrays.stream(Section.values())
                .filter(NEVER_LEFT_OUT::contains)
                .filter(one -> parts.stream().noneMatch(part -> part.section() == one))
                .toList();
    }
}
