package mandate.matching.engine.plan.method;

import java.util.SplittableRandom;
import mandate.matching.engine.plan.method.Progress.Stage;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SeatPrices;
import org.jspecify.annotations.Nullable;

/**
 * The whole search: bound, dive, windows, closing, tail.
 *
 * <p>Shares of the time, where there is a deadline: bound to 0.3, dive to 0.5, windows to 0.85
 * (windows end earlier when the gap is closed), tail to the end.
 */
public final class PlanSearch {
    private static final int CLOSABLE_ARCS = 9_000;

    /** From so many steps on, the climb may aim far and keep its direction: it has time to cool. */
    private static final int LONG_CLIMB = 300;

    private final CoreReading reading;
    private final Core core;
    private final Effort effort;
    private final long seed;
    private final Crew crew;
    private final Watch watch;
    private final int mostMoves;
    private Draft best;
    private double bound = Double.NEGATIVE_INFINITY;
    private int told;

    private PlanSearch(
            CoreReading reading, Effort effort, long seed, int mostMoves, Crew crew, Watch watch) {
        this.reading = reading;
        this.effort = effort;
        this.seed = seed;
        this.mostMoves = mostMoves;
        this.crew = crew;
        this.watch = watch;
        core = reading.core;
        best = new Draft(core);
    }

    /**
     * Searches a plan.
     *
     * @param threads how many work on it; the plan does not depend on it
     * @param start a plan to start from, as far as it still fits, or null
     * @param prices prices of a plan made before, or null
     * @param mostMoves how many units may leave the owner the start gives them
     */
    public static Found search(
            PlanProblem problem,
            Effort effort,
            long seed,
            int threads,
            Watch watch,
            @Nullable Plan start,
            @Nullable SeatPrices prices,
            int mostMoves) {
        try (var crew = new Crew(threads)) {
            var reading = new CoreReading(problem);
            return new PlanSearch(reading, effort, seed, mostMoves, crew, watch).run(start, prices);
        }
    }

    private Found run(@Nullable Plan start, @Nullable SeatPrices prices) {
        if (start != null) {
            best = Draft.of(core, reading.arcs(start));
            Fill.cheapest(best);
        }
        var dual = bound(prices);
        bound = dual.best;
        if (start == null) dive(dual);
        if (mostMoves == Integer.MAX_VALUE) new Polish(best).run(5);
        if (!optimal()) windows(dual);
        boolean closed = mostMoves == Integer.MAX_VALUE && !optimal() && close(dual);
        if (!closed && !optimal()) tail(dual);
        return found(dual, closed);
    }

    private Dual bound(@Nullable SeatPrices prices) {
        boolean warm = prices != null;
        var first = prices == null ? Dual.cheapest(core) : reading.lambda(prices.all());
        var dual = new Dual(core, first, crew);
        if (!warm) dual.settle(effort.settle(), stop(0.15, Stage.BOUND, dual));
        dual.back();
        boolean far = !warm && effort.climb() >= LONG_CLIMB;
        double delta =
                warm
                        ? Math.max(1, 2e-5 * Math.abs(dual.evaluate()))
                        : (far ? 2e-3 : 1e-4) * dual.best;
        dual.climb(
                effort.climb(),
                Math.max(1e-3, delta),
                far ? 0.98 : 0.9,
                Double.POSITIVE_INFINITY,
                stop(0.3, Stage.BOUND, dual));
        return dual;
    }

    private void dive(Dual dual) {
        var made =
                new Dive(core, 0.95, effort.dive(), crew, stop(0.5, Stage.DIVE, dual)).from(dual);
        if (made.cost() < best.cost()) best = made;
    }

    private void windows(Dual dual) {
        var random = new SplittableRandom(seed);
        var stop = stop(0.85, Stage.WINDOWS, dual);
        var windows = new Windows(best, dual, mostMoves, crew, quiet(0.85));
        int idle = 0;
        for (int r = 0; r < effort.rounds() && !optimal() && !stop.now(); r++) {
            idle = windows.round(random.nextLong()) > 0 ? 0 : idle + 1;
            if (idle > Math.max(60, core.units / 8)) return;
        }
    }

    private boolean close(Dual dual) {
        if (core.arcs > CLOSABLE_ARCS || effort.nodes() == 0) return false;
        var closing =
                new BranchAndBound(best, effort.nodes(), crew, stop(0.97, Stage.CLOSING, dual));
        return closing.run(dual);
    }

    private void tail(Dual dual) {
        dual.back();
        dual.climb(
                effort.tail(),
                Math.max(1e-2, 0.3 * ((double) best.cost() - dual.best)),
                0.95,
                (double) best.cost(),
                stop(1, Stage.TAIL, dual));
        bound = dual.best;
    }

    private boolean optimal() {
        return best.cost() < bound + 1 - 1e-6;
    }

    private Stop stop(double share, Stage stage, Dual dual) {
        return () -> {
            if (told++ % 20 == 0) tell(stage, dual);
            return watch.stop() || watch.spent() >= share;
        };
    }

    /** For those of the crew who work side by side: they ask, but do not tell. */
    private Stop quiet(double share) {
        return () -> watch.stop() || watch.spent() >= share;
    }

    private void tell(Stage stage, Dual dual) {
        int filled = reading.problem.seats() - core.units;
        for (int arc : best.arcOf) if (arc >= 0) filled++;
        double proven = Math.max(0, dual.best);
        watch.at(
                new Progress(
                        stage,
                        told,
                        reading.fixedCost + best.cost(),
                        reading.fixedCost + proven,
                        filled));
    }

    private Found found(Dual dual, boolean closed) {
        long cost = reading.fixedCost + best.cost();
        double proven = closed ? cost : reading.fixedCost + dual.best;
        var end = Found.End.STEPS_DONE;
        if (closed || optimal()) end = Found.End.OPTIMAL;
        else if (watch.stop()) end = Found.End.STOPPED;
        else if (watch.spent() >= 0.85) end = Found.End.TIME_OVER;
        var prices = SeatPrices.of(reading.prices(dual.bestLambda));
        return new Found(reading.plan(best.arcOf), prices, cost, proven, closed, end);
    }
}
