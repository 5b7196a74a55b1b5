package mandate.matching.engine.plan.explain;

import mandate.matching.engine.plan.PlanOutcome;
import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.ProblemChange;

/**
 * What a change of the problem would be worth, without planning again: one more unit of capacity,
 * one more hat, one more person, one more confirmed skill.
 *
 * <p>Prices λ carry a bound L on the problem as it is and a bound L' on the problem as changed,
 * because they carry a bound on any problem with the same seats. L − L' is what to expect at the
 * margin. And as no plan of the changed problem costs less than L', none saves more than (cost of
 * the present plan − L').
 */
public final class MarginalPrices {
    private final PlanProblem problem;
    private final PlanOutcome outcome;
    private final long bound;

    public MarginalPrices(PlanProblem problem, PlanOutcome outcome) {
        this.problem = problem;
        this.outcome = outcome;
        bound = PlanCheck.bound(problem, outcome.prices());
    }

    /** What so many hundredths of an FTE more of a person in every month are worth. */
    public Worth moreCapacity(int person, int hundredths) {
        return worth(new ProblemChange(problem).capacity(person, hundredths));
    }

    /** What one more hat of a person is worth. */
    public Worth oneHatMore(int person) {
        return worth(new ProblemChange(problem).hats(person, 1));
    }

    /**
     * What a change that only adds is worth: a newcomer with what he can take, a better fit.
     *
     * @throws IllegalArgumentException if the changed problem cannot be planned
     */
    public Worth worth(ProblemChange change) {
        var changed = change.builder().sound();
        long after = PlanCheck.bound(changed, outcome.prices());
        return new Worth(Math.max(0, bound - after), Math.max(0, outcome.cost() - after));
    }
}
