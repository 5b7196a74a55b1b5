package mandate.roles.domain.lint.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mandate.roles.domain.lint.kind.KindReading.Share;

/**
 * From shares to kinds: one, or two or three of a mixed post, or none when the duties do not say.
 * The margins are defaults of the product.
 */
final class KindDecision {
    /** From this share on a kind is the only one. */
    private static final double ALONE = 0.6;

    /** From this share on a kind is one of several. */
    private static final double PART = 0.25;

    /** From this share on a kind stands for the post when no second one is a part. */
    private static final double LEANING = 0.4;

    /** So much of the duties must be understood. */
    private static final double UNDERSTOOD = 0.2;

    private static final int MOST_KINDS = 3;

    /** Whoever hires and judges people is their manager, whatever else there is to do (R65). */
    private static final Set<DutyFamily> AUTHORITY =
            EnumSet.of(DutyFamily.HIRING, DutyFamily.LEADING_STAFF);

    private KindDecision() {}

    static List<RoleKind> of(List<DutyReading> duties, List<Share> shares, int understood) {
        boolean enough = understood >= 2 || (understood == 1 && duties.size() <= 2);
        if (!enough || understood < UNDERSTOOD * duties.size()) return List.of();
        var kinds = new ArrayList<>(byShare(shares));
        if (kinds.isEmpty()) return List.of();
        // strategy is a level before it is a kind (R68): beside a larger kind it only says how high
        if (kinds.indexOf(RoleKind.STRATEGY) > 0) kinds.remove(RoleKind.STRATEGY);
        if (hasAuthority(duties) && !kinds.contains(RoleKind.TEAM_MANAGEMENT))
            kinds.add(RoleKind.TEAM_MANAGEMENT);
        return List.copyOf(kinds.subList(0, Math.min(MOST_KINDS, kinds.size())));
    }

    private static List<RoleKind> byShare(List<Share> shares) {
        var first = shares.getFirst();
        if (first.share() >= ALONE) return List.of(first.kind());
        var parts = shares.stream().filter(share -> share.share() >= PART).toList();
        boolean leans = parts.size() > 1 || first.share() >= LEANING;
        return leans ? parts.stream().map(Share::kind).toList() : List.of();
    }

    private static boolean hasAuthority(List<DutyReading> duties) {
        return duties.stream()
                .flatMap(duty -> duty.families().stream())
                .anyMatch(AUTHORITY::contains);
    }
}
