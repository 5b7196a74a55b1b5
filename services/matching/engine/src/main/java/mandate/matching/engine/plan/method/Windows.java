package mandate.matching.engine.plan.method;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Solves small parts of the plan again, where the gap sits.
 *
 * <p>At prices λ the distance between plan and bound falls apart exactly: for each person the
 * reduced cost of his units less his cheapest bundle, for each empty unit its price less λ. Centres
 * are drawn in proportion to that, less often where windows have found nothing before. A window is
 * grown around the centre ({@link Growth}), cut out with the room the rest leaves, bounded by a
 * short dual and, unless that proves it within less than one unit of cost, solved by a dive with a
 * threshold drawn at random. Windows of a round share no unit and are solved side by side; they are
 * put in one after the other, each only if everything still fits, so threads change nothing.
 */
final class Windows {
    private static final int AT_ONCE = 8;
    private static final int ARCS = 2400;
    private static final int[] NOTHING = {};

    private final Core core;
    private final Draft draft;
    private final double[] lambda;
    private final double[] bundle;
    private final Growth growth;
    private final CoreCut cut;
    private final Crew crew;
    private final Stop stop;
    private final int[] idle;
    private final double[] share;
    private final int[] present;
    private final int mostMoves;
    private int found;

    /**
     * @param mostMoves how many units may leave the arc they have now
     */
    Windows(Draft draft, Dual dual, int mostMoves, Crew crew, Stop stop) {
        this.mostMoves = mostMoves;
        present = draft.arcOf.clone();
        this.draft = draft;
        this.crew = crew;
        this.stop = stop;
        core = draft.core;
        lambda = dual.bestLambda.clone();
        System.arraycopy(lambda, 0, dual.lambda, 0, lambda.length);
        dual.evaluate();
        bundle = new double[core.people];
        for (int p = 0; p < core.people; p++) bundle[p] = dual.bundle(p);
        growth = new Growth(core, ForcedCosts.guide(core, lambda, crew));
        cut = new CoreCut(core);
        idle = new int[core.units];
        share = new double[core.units];
    }

    /** One window: its units, the core cut out for them, what they cost now, a seed of its own. */
    private static final class Window {
        final int[] units;
        final Core core;
        final long present;
        final long seed;

        Window(int[] units, Core core, long present, long seed) {
            this.units = units;
            this.core = core;
            this.present = present;
            this.seed = seed;
        }
    }

    /** One round; the seed decides centres and thresholds. Returns how much was saved. */
    long round(long seed) {
        var random = new SplittableRandom(seed);
        var windows = draw(random);
        var solved = new int[windows.size()][];
        crew.share(
                solved.length,
                1,
                (worker, from, to) -> {
                    for (int i = from; i < to; i++) solved[i] = solve(windows.get(i));
                });
        long before = draft.cost();
        for (int i = 0; i < solved.length; i++) {
            boolean better = solved[i].length > 0 && apply(windows.get(i), solved[i]);
            for (int u : windows.get(i).units) idle[u] = better ? 0 : idle[u] + 1;
            if (better) found++;
        }
        return before - draft.cost();
    }

    /** How many windows found something better so far. */
    int found() {
        return found;
    }

    private List<Window> draw(SplittableRandom random) {
        double total = shares();
        growth.begin();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < 3 * AT_ONCE && windows.size() < AT_ONCE; i++) {
            int centre = centre(random.nextDouble() * total);
            int most = 50 + random.nextInt(191);
            if (growth.used(centre)) continue;
            windows.add(window(growth.around(centre, most, draft), random.nextLong()));
        }
        return windows;
    }

    private double shares() {
        double total = 0;
        for (int u = 0; u < core.units; u++)
            share[u] = draft.arcOf[u] < 0 ? core.empty[u] - lambda[u] : 0;
        for (int p = 0; p < core.people; p++) {
            int first = draft.first(p);
            if (first < 0) continue;
            double gap = -bundle[p];
            int heads = 0;
            for (int u = first; u >= 0; u = draft.next(u), heads++)
                gap += core.arcCost[draft.arcOf[u]] - lambda[u];
            for (int u = first; u >= 0; u = draft.next(u)) share[u] = gap / heads;
        }
        for (int u = 0; u < core.units; u++) {
            share[u] = Math.max(0, share[u]) / (1 + idle[u]);
            total += share[u];
        }
        return total;
    }

    private int centre(double at) {
        double sum = 0;
        for (int u = 0; u < core.units; u++) {
            sum += share[u];
            if (sum > at) return u;
        }
        return core.units - 1;
    }

    private Window window(int[] units, long seed) {
        var present = new int[units.length];
        var arcs = new int[units.length][];
        long cost = 0;
        int each = Math.max(8, ARCS / units.length);
        for (int i = 0; i < units.length; i++) {
            present[i] = draft.arcOf[units[i]];
            cost += present[i] < 0 ? core.empty[units[i]] : core.arcCost[present[i]];
            arcs[i] = growth.arcs(units[i], each, present[i]);
        }
        for (int u : units) draft.drop(u);
        var inner = cut.cut(draft, units, arcs, null);
        for (int a : present) if (a >= 0) draft.put(a);
        return new Window(units, inner, cost, seed);
    }

    /** The arcs of something better, none if there is nothing. */
    private int[] solve(Window window) {
        var inner = window.core;
        var start = new double[inner.units];
        for (int i = 0; i < start.length; i++) start[i] = lambda[window.units[i]];
        var dual = new Dual(inner, start, Crew.ALONE);
        double enough = window.present - 1 + 1e-6;
        dual.climb(150, 1e-3 * window.present, 0.9, enough, stop);
        if (dual.best >= enough || stop.now()) return NOTHING;
        double tau = 0.7 + 0.27 * new SplittableRandom(window.seed).nextDouble();
        var better = new Dive(inner, tau, 40, Crew.ALONE, stop).from(dual);
        new Polish(better).run(3);
        if (better.cost() >= window.present) return NOTHING;
        var arcs = new int[inner.units];
        for (int i = 0; i < arcs.length; i++)
            arcs[i] = better.arcOf[i] < 0 ? -1 : inner.arcOrigin[better.arcOf[i]];
        return arcs;
    }

    private boolean apply(Window window, int[] arcs) {
        var before = new int[arcs.length];
        long cost = draft.cost();
        for (int i = 0; i < before.length; i++) before[i] = draft.arcOf[window.units[i]];
        for (int u : window.units) draft.drop(u);
        boolean fits = true;
        for (int i = 0; fits && i < arcs.length; i++) {
            if (arcs[i] < 0) continue;
            fits = draft.fits(arcs[i]);
            if (fits) draft.put(arcs[i]);
        }
        if (fits && draft.cost() < cost && moves() <= mostMoves) return true;
        for (int u : window.units) draft.drop(u);
        for (int a : before) if (a >= 0) draft.put(a);
        return false;
    }

    private int moves() {
        if (mostMoves == Integer.MAX_VALUE) return 0;
        int moves = 0;
        for (int u = 0; u < core.units; u++)
            if (present[u] >= 0 && draft.arcOf[u] != present[u]) moves++;
        return moves;
    }
}
