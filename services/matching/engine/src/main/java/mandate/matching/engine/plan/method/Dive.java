package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * From fractional to whole: gives units away where the ergodic weights agree, prices the rest anew,
 * and again.
 *
 * <p>Arcs of weight ≥ τ are fixed, heaviest first, as far as they fit; τ comes down by 0.1 to 0.35
 * while fewer than a twentieth of the free units get fixed. The rest is a smaller core of its own
 * and goes on from the present λ with up to {@code steps} steps (first δ 2e-4 of the bound,
 * momentum 0.95). When no weight tells any more, the rest is filled in the order of reduced cost.
 */
final class Dive {
    private static final double LOWEST = 0.35;

    private final Core core;
    private final Draft draft;
    private final double tau;
    private final int steps;
    private final Crew crew;
    private final Stop stop;

    Dive(Core core, double tau, int steps, Crew crew, Stop stop) {
        this.core = core;
        this.tau = tau;
        this.steps = steps;
        this.crew = crew;
        this.stop = stop;
        draft = new Draft(core);
    }

    /** A plan for the whole core, starting with the weights and prices of its dual. */
    Draft from(Dual root) {
        var dual = root;
        var toTop = new int[core.arcs];
        for (int a = 0; a < toTop.length; a++) toTop[a] = a;
        while (dual.core.units > 0 && !stop.now()) {
            var inner = new Draft(dual.core);
            if (!fix(dual, inner, toTop)) break;
            var rest = CoreCut.rest(dual.core, inner);
            dual = below(dual, rest);
            toTop = through(rest, toTop);
        }
        fill(dual, toTop);
        return draft;
    }

    private Dual below(Dual above, Core rest) {
        var start = new double[rest.units];
        for (int u = 0; u < start.length; u++) start[u] = above.bestLambda[rest.unitOrigin[u]];
        var dual = new Dual(rest, start, crew);
        dual.inherit(above);
        double delta = 2e-4 * Math.max(1, Math.abs(above.best));
        dual.climb(steps, delta, 0.95, Double.POSITIVE_INFINITY, stop);
        return dual;
    }

    private static int[] through(Core rest, int[] toTop) {
        var map = new int[rest.arcs];
        for (int a = 0; a < map.length; a++) map[a] = toTop[rest.arcOrigin[a]];
        return map;
    }

    private boolean fix(Dual dual, Draft inner, int[] toTop) {
        int wanted = Math.max(1, dual.core.units / 20);
        double bar = Math.max(tau, LOWEST);
        int fixed = 0;
        for (long one : heaviestFirst(dual)) {
            int a = (int) one;
            while (dual.weight(a) < bar && fixed < wanted && bar > LOWEST) bar -= 0.1;
            if (dual.weight(a) < bar) break;
            if (inner.arcOf[dual.core.arcUnit[a]] >= 0 || !inner.fits(a)) continue;
            inner.put(a);
            draft.put(toTop[a]);
            fixed++;
        }
        return fixed > 0;
    }

    private static long[] heaviestFirst(Dual dual) {
        var order = new long[dual.core.arcs];
        int size = 0;
        for (int a = 0; a < order.length; a++) {
            double w = dual.weight(a);
            if (w >= LOWEST) order[size++] = (Math.round((2 - w) * 5e8) << 32) | a;
        }
        order = Arrays.copyOf(order, size);
        Arrays.sort(order);
        return order;
    }

    private void fill(Dual dual, int[] toTop) {
        var order = new long[dual.core.arcs];
        for (int a = 0; a < order.length; a++) {
            double r = dual.core.arcCost[a] - dual.bestLambda[dual.core.arcUnit[a]];
            order[a] = (Math.round(r * 8) << 32) | a;
        }
        Arrays.sort(order);
        for (long one : order) {
            int arc = toTop[(int) one];
            if (draft.arcOf[core.arcUnit[arc]] < 0 && draft.fits(arc)) draft.put(arc);
        }
    }
}
