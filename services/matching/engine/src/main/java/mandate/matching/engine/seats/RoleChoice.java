package mandate.matching.engine.seats;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which role serves a seat: the most specific {@code serves} wins, ties go to the smaller id.
 *
 * <p>The verdict must be the same, and a named level too. A named level counts 2; a named audience
 * counts 2 when it is the seat's, and BOTH counts 1 for a seat with one audience. For a seat whose
 * audience is unknown or BOTH, a role for one audience is taken when nothing better serves, the
 * internal one first: what an organisation says of its own people is the usual case.
 */
public final class RoleChoice {
    private static final int NO = Integer.MIN_VALUE;

    private RoleChoice() {}

    /** The role for the seat, or null when no role serves it. */
    public static @Nullable RoleNeed choose(Collection<RoleNeed> roles, SeatWanted seat) {
        return roles.stream()
                .filter(role -> specificity(role, seat) != NO)
                .min(
                        Comparator.comparingInt((RoleNeed role) -> -specificity(role, seat))
                                .thenComparing(RoleNeed::roleId)
                                .thenComparing(RoleNeed::version, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static int specificity(RoleNeed role, SeatWanted seat) {
        return role.serves().stream()
                .mapToInt(serves -> specificity(serves, seat))
                .max()
                .orElse(NO);
    }

    private static int specificity(Serves serves, SeatWanted seat) {
        if (serves.verdict() != seat.verdict()) return NO;
        if (serves.level() != null && serves.level() != seat.level()) return NO;
        int audience = audience(serves.audience(), seat.audience());
        if (audience == NO) return NO;
        return audience + (serves.level() == null ? 0 : 2);
    }

    private static int audience(@Nullable Audience served, @Nullable Audience wanted) {
        if (served == null) return 0;
        if (served == wanted) return 2;
        if (served == Audience.BOTH) return 1;
        if (wanted == null || wanted == Audience.BOTH) return served == Audience.INTERNAL ? -1 : -2;
        return NO;
    }
}
