package mandate.matching.app.plans;

import java.util.List;
import mandate.matching.engine.plan.PlanOutcome;
import mandate.matching.engine.plan.Planner;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Found;
import mandate.matching.engine.plan.problem.Plan;
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
        var unknown = new OrderCheck(portfolio, order).unknown(supposed);
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
                var outcome =
                        new Planner(effort(order), order.seed(), threads)
                                .plan(problem, following, start(made, problem, earlier), null);
                yield new Result.Made(
                        how(outcome, following),
                        report.of(portfolio.peopleAsOf(), made, problem, outcome));
            }
        };
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

    /** The owners of an earlier plan where they may still be had. */
    private static @Nullable Plan start(
            ProblemMaking.Made made, PlanProblem problem, @Nullable PlanState earlier) {
        if (earlier == null || !earlier.status().isPlanned()) return null;
        var owners = new int[problem.seats()];
        java.util.Arrays.fill(owners, PlanProblem.NOBODY);
        var before = new java.util.HashMap<SeatKey, String>();
        for (var seat : earlier.seats())
            if (seat.personId() != null) before.put(seat.seat(), seat.personId());
        for (var row : made.rows())
            if (row.number() >= 0)
                owners[row.number()] = owner(problem, row.number(), before.get(row.wanted().key()));
        return Plan.of(owners);
    }

    private static int owner(PlanProblem problem, int seat, @Nullable String personId) {
        if (personId == null) return PlanProblem.NOBODY;
        for (int c = problem.firstCandidate(seat); c < problem.firstCandidate(seat + 1); c++)
            if (problem.personName(problem.person(c)).equals(personId)) return problem.person(c);
        return PlanProblem.NOBODY;
    }
}
