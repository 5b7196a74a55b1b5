package mandate.matching.app.plans;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned, and how hard to try.
 *
 * @param name what people call the plan; the name of a scenario
 * @param from first month
 * @param months 1 to 12
 * @param keepOwners whether seats with an owner stay with them; otherwise everything may change
 * @param costOfChange what a change of owner has to be worth, in basis points of fit, 0 to 10,000
 * @param effort how many steps; the same steps give the same plan
 * @param seconds when to stop at the latest, 1 to 600; null for all steps, however long
 * @param seed of everything that is drawn
 * @param after id of the plan from which this one starts, or null
 * @param mostMoves how many seats may change hands without need against that plan; null for any
 */
public record PlanOrder(
        String name,
        YearMonth from,
        int months,
        boolean keepOwners,
        int costOfChange,
        Steps effort,
        @Nullable Integer seconds,
        long seed,
        @Nullable String after,
        @Nullable Integer mostMoves,
        WhatIf whatIf) {
    /** How many steps a plan is worth. */
    public enum Steps {
        QUICK,
        THOROUGH
    }

    /** The last month. */
    public YearMonth until() {
        return from.plusMonths(months - 1L);
    }
}
