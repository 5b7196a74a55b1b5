package mandate.matching.engine.plan.method;

import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.SeatPrices;

/**
 * What the search found, before anybody has checked it.
 *
 * @param cost cost of the plan, signed mandates included
 * @param bound what no plan can cost less than; carried by the prices, unless {@code closed}
 * @param closed whether branch and bound went through all that is left: then no plan is cheaper
 * @param end why the search ended
 */
public record Found(
        Plan plan, SeatPrices prices, long cost, double bound, boolean closed, End end) {
    /** Why the search ended. */
    public enum End {
        /** No plan is cheaper. */
        OPTIMAL,
        /** All steps are done. */
        STEPS_DONE,
        /** The time was over. */
        TIME_OVER,
        /** Somebody said stop. */
        STOPPED
    }
}
