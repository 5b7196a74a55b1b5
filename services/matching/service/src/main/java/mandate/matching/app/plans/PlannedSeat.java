package mandate.matching.app.plans;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a plan.
 *
 * @param roleId the role that serves it, or null when none does
 * @param loadPct percent of full time in each month
 * @param from its first month within the plan
 * @param until its last month within the plan
 * @param priority in tenths, 10 is ordinary
 * @param personId who would own it, or null
 * @param fit of that person in basis points; 0 when empty
 * @param ownerNow who owns it now, or null
 * @param kept whether it was left to its owner
 * @param candidates how many could take it alone
 * @param price what the seat weighs among all the others, in basis points of fit
 * @param whyEmpty why nobody has it, or null
 * @param conflict the other seats that cannot all be filled together with it; without any one of
 *     them the rest could
 */
public record PlannedSeat(
        SeatKey seat,
        @Nullable String roleId,
        int loadPct,
        YearMonth from,
        YearMonth until,
        int priority,
        @Nullable String personId,
        int fit,
        @Nullable String ownerNow,
        boolean kept,
        int candidates,
        long price,
        @Nullable Empty whyEmpty,
        List<SeatKey> conflict) {
    public PlannedSeat {
        conflict = List.copyOf(conflict);
    }

    /** Why nobody has a seat. */
    public enum Empty {
        /** No role definition serves it. */
        NO_ROLE,
        /** The hard rules leave nobody. */
        NOBODY_ELIGIBLE,
        /** It cannot be filled together with the seats of the conflict. */
        CANNOT_HOLD_TOGETHER,
        /** It could be filled, at a higher price than leaving it empty. */
        TOO_DEAR,
        /** It was not found out. */
        NOT_FOUND_OUT
    }

    /** Whether the plan gives it to somebody who does not own it now. */
    public boolean isChange() {
        return personId != null && !personId.equals(ownerNow);
    }
}
