package mandate.roles.domain.lint.finding;

import java.util.List;
import java.util.Set;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.lint.kind.DutyReading;
import mandate.roles.domain.lint.kind.KindReading;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.kind.TitleWords;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Section;
import org.jspecify.annotations.Nullable;

/**
 * A description as the findings see it.
 *
 * @param work the kind that the duties describe
 * @param sold the kind that title or fields announce, or null
 */
public record Reading(Description description, KindReading work, @Nullable RoleKind sold) {
    /** Reads a description. */
    public static Reading of(Description description) {
        var duties = description.duties().stream().map(DutyReading::of).toList();
        return new Reading(description, KindReading.of(duties), sold(description));
    }

    /**
     * Whether the post is of this kind: by a field that says so, otherwise by its duties, and by
     * its name where these do not decide.
     */
    public boolean is(RoleKind kind) {
        boolean said = description.claims().serves() != null;
        boolean byName = said || work.isUndecided();
        return byName ? sold == kind : work.kinds().contains(kind);
    }

    /** Whether it is announced as of this kind, or is by its duties. */
    public boolean isOrClaims(RoleKind kind) {
        return sold == kind || work.kinds().contains(kind);
    }

    /** The KPIs. */
    public List<Passage> kpis() {
        return description.in(Set.of(Section.KPIS));
    }

    private static @Nullable RoleKind sold(Description description) {
        var serves = description.claims().serves();
        if (serves != null) return kind(serves);
        var title = description.title();
        return title == null ? null : TitleWords.suggests(title.text());
    }

    private static RoleKind kind(Verdict verdict) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT -> RoleKind.COMMUNITY_MANAGEMENT;
            case TEAM_MANAGEMENT -> RoleKind.TEAM_MANAGEMENT;
            case SOCIAL_MEDIA_MANAGEMENT -> RoleKind.SOCIAL_MEDIA_MANAGEMENT;
        };
    }
}
