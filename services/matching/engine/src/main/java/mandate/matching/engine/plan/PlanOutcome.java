package mandate.matching.engine.plan;

import mandate.matching.engine.plan.check.Verdict;
import mandate.matching.engine.plan.method.Found;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.SeatPrices;

/**
 * A plan that has passed its check.
 *
 * @param bound what no plan among these candidates can cost less than
 * @param provenByPrices whether the checker found the bound in the prices alone; otherwise branch
 *     and bound went through what the prices left open
 * @param prices what each seat is worth; the next plan starts from them
 */
public record PlanOutcome(
        Plan plan,
        long cost,
        long bound,
        boolean provenByPrices,
        SeatPrices prices,
        Found.End end,
        Verdict.Holds verdict) {
    /** How far the plan may be from the cheapest one, as a share of its own cost. */
    public double gap() {
        return cost == 0 ? 0 : (double) (cost - bound) / cost;
    }
}
