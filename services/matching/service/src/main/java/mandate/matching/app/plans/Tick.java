package mandate.matching.app.plans;

import mandate.matching.engine.plan.method.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is, for whoever follows it.
 *
 * @param stage what is being done, or null before and after
 * @param step within the stage
 * @param best cost of the best plan so far
 * @param bound what no plan can cost less than
 * @param gapPct how far the best may be from the cheapest, in percent of its cost
 * @param filled seats with an owner
 */
public record Tick(
        PlanStatus status,
        Progress.@Nullable Stage stage,
        int step,
        long best,
        long bound,
        double gapPct,
        int filled) {
    static Tick waiting(PlanStatus status) {
        return new Tick(status, null, 0, 0, 0, 100, 0);
    }

    static Tick of(Progress progress) {
        return new Tick(
                PlanStatus.PLANNING,
                progress.stage(),
                progress.step(),
                progress.best(),
                (long) Math.ceil(Math.max(0, progress.bound())),
                Math.round(10_000 * progress.gap()) / 100.0,
                progress.filled());
    }

    static Tick of(PlanState state) {
        var figures = state.figures();
        if (figures == null) return waiting(state.status());
        return new Tick(
                state.status(),
                null,
                0,
                figures.cost(),
                figures.bound(),
                figures.gapPct(),
                figures.filled());
    }
}
