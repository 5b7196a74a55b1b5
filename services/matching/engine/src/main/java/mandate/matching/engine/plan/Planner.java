package mandate.matching.engine.plan;

import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.check.Verdict;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Found;
import mandate.matching.engine.plan.method.PlanSearch;
import mandate.matching.engine.plan.method.Watch;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SeatPrices;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans and has each of them checked.
 *
 * <p>The same problem, effort and seed give the same plan, byte for byte, with any number of
 * threads, as long as the watch neither stops nor counts time.
 */
public final class Planner {
    private final Effort effort;
    private final long seed;
    private final int threads;

    public Planner(Effort effort, long seed, int threads) {
        if (threads < 1) throw new IllegalArgumentException(threads + " threads");
        this.effort = effort;
        this.seed = seed;
        this.threads = threads;
    }

    /** A plan from nothing. */
    public PlanOutcome plan(PlanProblem problem, Watch watch) {
        return plan(problem, watch, null, null);
    }

    /** A plan from an earlier one and its prices, either of which may be missing. */
    public PlanOutcome plan(
            PlanProblem problem, Watch watch, @Nullable Plan start, @Nullable SeatPrices prices) {
        return checked(
                problem,
                PlanSearch.search(
                        problem, effort, seed, threads, watch, start, prices, Integer.MAX_VALUE));
    }

    /**
     * A plan that keeps most of the present one, after the problem has changed.
     *
     * <p>Who still can keeps his seat, empty seats are filled, then windows put right what is dear,
     * as long as not more seats than allowed change hands. Seats whose owner cannot stay do not
     * count. The bound is that of the problem without this limit, so it holds with it.
     *
     * @param present the plan as it is; seats added since are empty in it
     * @param prices the prices that came with it
     * @param mostMoves how many seats may change hands without need
     */
    public Replanned replan(
            PlanProblem problem, Plan present, SeatPrices prices, int mostMoves, Watch watch) {
        if (mostMoves < 0) throw new IllegalArgumentException(mostMoves + " moves");
        var found =
                PlanSearch.search(
                        problem, effort, seed, threads, watch, present, prices, mostMoves);
        return Replanned.from(problem, present, checked(problem, found));
    }

    /** A plan that fails its check is a bug, and never shown. */
    static PlanOutcome checked(PlanProblem problem, Found found) {
        long claimed = found.closed() ? Long.MIN_VALUE : (long) Math.ceil(found.bound() - 0.01);
        var verdict = PlanCheck.check(problem, found.plan(), found.prices(), found.cost(), claimed);
        return switch (verdict) {
            case Verdict.Holds holds -> outcome(found, holds);
            case Verdict.Fails(var breaches) ->
                    throw new IllegalStateException("a plan failed its check: " + breaches);
        };
    }

    private static PlanOutcome outcome(Found found, Verdict.Holds holds) {
        long bound = found.closed() ? found.cost() : holds.bound();
        return new PlanOutcome(
                found.plan(),
                found.cost(),
                Math.min(bound, found.cost()),
                !found.closed() || holds.optimal(),
                found.prices(),
                found.end(),
                holds);
    }
}
