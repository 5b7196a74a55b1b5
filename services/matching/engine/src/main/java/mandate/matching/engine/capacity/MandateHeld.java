package mandate.matching.engine.capacity;

import java.time.YearMonth;

/**
 * A mandate that a person holds, as far as it costs capacity.
 *
 * @param loadPct percent of full time in each of its months
 * @param from first month
 * @param until last month, included
 */
public record MandateHeld(
        String mandateId,
        String initiativeId,
        String scope,
        int loadPct,
        YearMonth from,
        YearMonth until) {
    public MandateHeld {
        if (loadPct < 0)
            throw new IllegalArgumentException(
                    "load " + loadPct + " of " + mandateId + " is less than nothing");
        if (until.isBefore(from))
            throw new IllegalArgumentException(
                    mandateId + " ends " + until + " before it starts " + from);
    }

    public boolean runsIn(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }

    /** True when this is the mandate of that very seat. */
    public boolean isSeat(String initiative, String part) {
        return initiativeId.equals(initiative) && scope.equals(part);
    }
}
