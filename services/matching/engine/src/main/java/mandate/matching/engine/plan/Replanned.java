package mandate.matching.engine.plan;

import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;

/**
 * A plan after a change, and who moved.
 *
 * @param moves every seat whose owner is another than before
 */
public record Replanned(PlanOutcome outcome, List<Move> moves) {
    public Replanned {
        moves = List.copyOf(moves);
    }

    /**
     * A seat whose owner is another than before.
     *
     * @param before the owner before, or {@link PlanProblem#NOBODY}
     * @param after the owner now, or {@link PlanProblem#NOBODY}
     * @param needed whether the owner before could not stay, or there was none
     */
    public record Move(int seat, int before, int after, boolean needed) {}

    /** Seats that changed hands although their owner could have stayed. */
    public long unforced() {
        return moves.stream().filter(move -> !move.needed()).count();
    }

    static Replanned from(PlanProblem problem, Plan present, PlanOutcome outcome) {
        List<Move> moves = new ArrayList<>();
        for (int s = 0; s < problem.seats(); s++) {
            int before = s < present.seats() ? present.owner(s) : PlanProblem.NOBODY;
            int after = outcome.plan().owner(s);
            if (before == after) continue;
            boolean needed = before < 0 || problem.candidateOf(s, before) < 0;
            moves.add(new Move(s, before, after, needed));
        }
        return new Replanned(outcome, moves);
    }
}
