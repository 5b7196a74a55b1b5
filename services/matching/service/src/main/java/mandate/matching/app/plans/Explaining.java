package mandate.matching.app.plans;

import java.util.ArrayList;
import java.util.List;
import mandate.matching.app.plans.PlannedSeat.Empty;
import mandate.matching.app.plans.ProblemMaking.Row;
import mandate.matching.engine.plan.PlanOutcome;
import mandate.matching.engine.plan.explain.Conflict;
import mandate.matching.engine.plan.explain.Conflicts;
import mandate.matching.engine.plan.explain.Demand;
import mandate.matching.engine.plan.explain.MarginalPrices;
import mandate.matching.engine.plan.explain.Worth;
import mandate.matching.engine.plan.problem.PlanProblem;
import org.jspecify.annotations.Nullable;

/** Why seats stay empty, and what more of somebody would be worth, as far as it can be afforded. */
final class Explaining {
    private static final int MOST_DEMANDS = 60;
    private static final int NODES = 20_000;
    private static final int MOST_EMPTY = 200;
    private static final int MOST_PEOPLE = 100;
    private static final int TEN_PERCENT = 10;

    /** Every question about prices walks through all candidates once. */
    private static final long MOST_WALKED = 5_000_000;

    private final PlanProblem problem;
    private final PlanOutcome outcome;
    private final Conflicts conflicts;
    private final MarginalPrices prices;
    private int asked;
    private int priced;

    Explaining(PlanProblem problem, PlanOutcome outcome) {
        this.problem = problem;
        this.outcome = outcome;
        this.conflicts = new Conflicts(problem, outcome.plan(), MOST_DEMANDS, NODES);
        this.prices = new MarginalPrices(problem, outcome);
    }

    /** Why a seat is empty. */
    record Reason(Empty why, List<SeatKey> conflict) {}

    Reason why(Row row, List<SeatKey> keys) {
        if (row.candidates() == 0 || row.fits().isEmpty())
            return new Reason(Empty.NOBODY_ELIGIBLE, List.of());
        if (asked++ >= MOST_EMPTY) return new Reason(Empty.NOT_FOUND_OUT, List.of());
        return switch (conflicts.of(row.number())) {
            case Conflict.Undecided _ -> new Reason(Empty.NOT_FOUND_OUT, List.of());
            case Conflict.TooDear _ -> new Reason(Empty.TOO_DEAR, List.of());
            case Conflict.Impossible(var demands) ->
                    new Reason(Empty.CANNOT_HOLD_TOGETHER, others(demands, row.number(), keys));
        };
    }

    /** What ten percent more of a person is worth, or null when it would take too long. */
    @Nullable Worth tenMore(String personId) {
        if (priced++ >= MOST_PEOPLE || (long) problem.candidates() * MOST_PEOPLE > MOST_WALKED)
            return null;
        for (int s = 0; s < problem.seats(); s++) {
            int owner = outcome.plan().owner(s);
            if (owner >= 0 && problem.personName(owner).equals(personId))
                return prices.moreCapacity(owner, TEN_PERCENT);
        }
        return null;
    }

    private static List<SeatKey> others(List<Demand> demands, int seat, List<SeatKey> keys) {
        var others = new ArrayList<SeatKey>();
        for (var demand : demands)
            if (demand instanceof Demand.Filled(int other) && other != seat)
                others.add(keys.get(other));
        return others;
    }
}
