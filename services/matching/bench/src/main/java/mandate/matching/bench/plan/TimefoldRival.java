package mandate.matching.bench.plan;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Arrays;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;

/** Timefold Solver, community edition, with its default phases and one thread. */
final class TimefoldRival implements Contestant {
    @Override
    public String name() {
        return "Timefold 2.2";
    }

    @Override
    public Answer plan(PlanProblem problem, double coreSeconds) {
        var config =
                new SolverConfig()
                        .withSolutionClass(TimefoldPortfolio.class)
                        .withEntityClasses(TimefoldSeat.class)
                        .withRandomSeed(1L)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig()
                                        .withIncrementalScoreCalculatorClass(TimefoldScore.class));
        var solver = SolverFactory.<TimefoldPortfolio>create(config).buildSolver();
        var portfolio = new TimefoldPortfolio(problem);
        var best = Deadline.run(coreSeconds, solver::terminateEarly, () -> solver.solve(portfolio));
        var owner = new int[problem.seats()];
        Arrays.fill(owner, PlanProblem.NOBODY);
        for (var seat : best.seats()) {
            var choice = seat.choice();
            if (choice != null) owner[seat.seat()] = choice.person();
        }
        return new Answer(Plan.of(owner), 0, String.valueOf(best.score()));
    }
}
