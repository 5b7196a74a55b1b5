package mandate.matching.bench.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.plan.problem.PlanProblem;
import org.jspecify.annotations.Nullable;

/** All seats as Timefold wants them. */
@PlanningSolution
public class TimefoldPortfolio {
    /** What is to be decided. */
    @PlanningEntityCollectionProperty public List<TimefoldSeat> seats = new ArrayList<>();

    private @Nullable PlanProblem problem;

    /** How good it is. */
    @PlanningScore public @Nullable HardSoftScore score;

    /** For Timefold, which makes its own copies. */
    public TimefoldPortfolio() {}

    TimefoldPortfolio(PlanProblem problem) {
        this.problem = problem;
        for (int s = 0; s < problem.seats(); s++) {
            List<TimefoldSeat.Choice> choices = new ArrayList<>();
            for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++)
                choices.add(
                        new TimefoldSeat.Choice(
                                c, problem.person(c), problem.cost(c), problem.load(c)));
            seats.add(new TimefoldSeat(s, choices));
        }
    }

    List<TimefoldSeat> seats() {
        return seats;
    }

    PlanProblem problem() {
        if (problem == null) throw new IllegalStateException("a portfolio without a problem");
        return problem;
    }

    @Nullable HardSoftScore score() {
        return score;
    }
}
