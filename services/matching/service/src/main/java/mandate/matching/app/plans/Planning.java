package mandate.matching.app.plans;

import java.util.List;
import mandate.matching.engine.plan.PlanOutcome;
import mandate.matching.engine.plan.Planner;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Found;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.ProblemReading;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.skills.SkillSimilarity;
import org.jspecify.annotations.Nullable;

/** Makes a plan from a portfolio and an order; the same from the same where steps alone count. */
public final class Planning {
    private final SkillSimilarity similarity;
    private final FitWeights weights;
    private final int threads;

    public Planning(SkillSimilarity similarity, FitWeights weights, int threads) {
        this.similarity = similarity;
        this.weights = weights;
        this.threads = threads;
    }

    /** What came of an order. */
    sealed interface Result {
        /** A plan that has passed its check. */
        record Made(PlanStatus how, PlanState.Planned planned) implements Result {}

        /** No plan, and why. */
        record Refused(List<PlanProblemFound> problems) implements Result {}
    }

    /**
     * Plans; takes its time.
     *
     * @param earlier the plan from which this one starts, or null
     */
    Result plan(
            Portfolio portfolio,
            PlanOrder order,
            @Nullable PlanState earlier,
            Following following) {
        following.begin();
        var supposed = new Supposed(portfolio, order);
        var unknown = new OrderCheck(portfolio, order).unknown(supposed, earlier);
        if (!unknown.isEmpty()) return refused(unknown, following);
        var ranking = new Ranking(similarity, weights);
        var made = new ProblemMaking(supposed, order, ranking).make();
        var report = new PlanReport(supposed, order);
        if (made.rows().stream().allMatch(row -> row.number() < 0)) {
            following.read(List.of());
            var kept = report.of(portfolio.peopleAsOf(), made, null, null);
            return new Result.Made(PlanStatus.DONE, kept);
        }
        return switch (made.reading()) {
            case ProblemReading.Faulty(var faults) ->
                    refused(faults.stream().map(OrderCheck::said).toList(), following);
            case ProblemReading.Sound(var problem) -> {
                following.read(List.of());
                var before = earlier == null ? null : new Earlier(earlier, made, problem);
                var outcome = outcome(problem, order, before, following);
                yield new Result.Made(
                        how(outcome, following),
                        report.of(portfolio.peopleAsOf(), made, problem, outcome));
            }
        };
    }

    private PlanOutcome outcome(
            PlanProblem problem, PlanOrder order, @Nullable Earlier before, Following following) {
        var planner = new Planner(effort(order), order.seed(), threads);
        if (before == null) return planner.plan(problem, following);
        var owners = before.owners();
        var prices = before.prices();
        var mostMoves = order.mostMoves();
        return mostMoves == null
                ? planner.plan(problem, following, owners, prices)
                : planner.replan(problem, owners, prices, mostMoves, following).outcome();
    }

    private static Result refused(List<PlanProblemFound> problems, Following following) {
        following.read(problems);
        return new Result.Refused(problems);
    }

    private static Effort effort(PlanOrder order) {
        return switch (order.effort()) {
            case QUICK -> Effort.quick();
            case THOROUGH -> Effort.thorough();
        };
    }

    private static PlanStatus how(PlanOutcome outcome, Following following) {
        if (outcome.end() == Found.End.OPTIMAL || outcome.end() == Found.End.STEPS_DONE)
            return PlanStatus.DONE;
        return following.isHalted() ? PlanStatus.STOPPED : PlanStatus.TIME_OVER;
    }
}
