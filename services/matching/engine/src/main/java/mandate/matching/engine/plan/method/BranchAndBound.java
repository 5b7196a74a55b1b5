package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * Goes through everything a small problem leaves open, and so closes it.
 *
 * <p>A node is a core of what is not decided. Its dual, started from the prices above it, either
 * shows that nothing in it beats the best plan by a whole unit, or says by its ergodic weights
 * where it wavers: the arc of the unit whose heaviest arc is least sure is taken in one child and
 * removed in the other. Arcs whose forced cost lifts the bound to the best plan are removed
 * beforehand (reduced-cost fixing). Every so often a node is also dived into, for a better plan.
 */
final class BranchAndBound {
    private final Draft best;
    private final Core core;
    private final Draft fixed;
    private final Stop stop;
    private final Crew crew;
    private int nodes;
    private boolean cut;

    BranchAndBound(Draft best, int nodes, Crew crew, Stop stop) {
        this.best = best;
        this.nodes = nodes;
        this.crew = crew;
        this.stop = stop;
        core = best.core;
        fixed = new Draft(core);
    }

    /** Whether everything was gone through; the draft given is then a cheapest one. */
    boolean run(Dual root) {
        var same = new int[core.arcs];
        for (int a = 0; a < same.length; a++) same[a] = a;
        node(core, root.bestLambda, same, 0);
        return !cut;
    }

    /** How much a part of the plan may cost at most to be better, what is fixed not counted. */
    private double bar(Core part) {
        long free = 0;
        for (int price : part.empty) free += price;
        return best.cost() - 1 - (fixed.cost() - free) + 1e-6;
    }

    private void node(Core part, double[] lambda, int[] toTop, int depth) {
        if (--nodes < 0 || stop.now()) {
            cut = true;
            return;
        }
        double bar = bar(part);
        if (part.arcs == 0) {
            if (fixed.cost() < best.cost()) best.become(fixed.arcOf);
            return;
        }
        var dual = new Dual(part, lambda, depth == 0 ? crew : Crew.ALONE);
        double first = dual.evaluate();
        if (first >= bar) return;
        dual.climb(
                depth == 0 ? 300 : 80, Math.max(1e-2, 0.5 * (bar - first)), 0.9, bar, Stop.NEVER);
        if (dual.best >= bar) return;
        if (depth % 4 == 0) dive(part, dual, toTop);
        bar = bar(part);
        if (dual.best >= bar) return;
        branch(part, dual, toTop, depth, tooDear(part, dual, bar));
    }

    private void dive(Core part, Dual dual, int[] toTop) {
        var inner = new Dive(part, 0.8, 30, Crew.ALONE, Stop.NEVER).from(dual);
        new Polish(inner).run(2);
        if (inner.cost() > bar(part)) return;
        var row = fixed.arcOf.clone();
        for (int u = 0; u < part.units; u++)
            if (inner.arcOf[u] >= 0) {
                int arc = toTop[inner.arcOf[u]];
                row[core.arcUnit[arc]] = arc;
            }
        best.become(row);
    }

    private boolean[] tooDear(Core part, Dual dual, double bar) {
        var forced = ForcedCosts.exact(part, dual.bestLambda, Crew.ALONE);
        var removed = new boolean[part.arcs];
        for (int a = 0; a < part.arcs; a++) removed[a] = dual.best + forced[a] >= bar;
        return removed;
    }

    private void branch(Core part, Dual dual, int[] toTop, int depth, boolean[] removed) {
        int arc = leastSure(part, dual, removed);
        var nothing = new Draft(part);
        if (arc < 0) {
            Arrays.fill(removed, true);
            below(part, nothing, dual, toTop, depth, removed);
            return;
        }
        var taken = new Draft(part);
        taken.put(arc);
        fixed.put(toTop[arc]);
        below(part, taken, dual, toTop, depth, removed);
        fixed.drop(core.arcUnit[toTop[arc]]);
        removed[arc] = true;
        below(part, nothing, dual, toTop, depth, removed);
    }

    private static int leastSure(Core part, Dual dual, boolean[] removed) {
        int chosen = -1;
        double least = 2;
        for (int u = 0; u < part.units; u++) {
            int heaviest = -1;
            for (int i = part.unitStart[u]; i < part.unitStart[u + 1]; i++) {
                int a = part.arcOfUnit[i];
                if (removed[a]) continue;
                if (heaviest < 0 || dual.weight(a) > dual.weight(heaviest)) heaviest = a;
            }
            if (heaviest < 0) continue;
            double sure = Math.abs(dual.weight(heaviest) - 0.6);
            if (sure >= least) continue;
            least = sure;
            chosen = heaviest;
        }
        return chosen;
    }

    private void below(
            Core part, Draft inner, Dual dual, int[] toTop, int depth, boolean[] removed) {
        int size = 0;
        var units = new int[part.units];
        for (int u = 0; u < part.units; u++) if (inner.arcOf[u] < 0) units[size++] = u;
        units = Arrays.copyOf(units, size);
        var child = new CoreCut(part).cut(inner, units, null, removed);
        var lambda = new double[size];
        for (int i = 0; i < size; i++) lambda[i] = dual.bestLambda[units[i]];
        var map = new int[child.arcs];
        for (int a = 0; a < map.length; a++) map[a] = toTop[child.arcOrigin[a]];
        node(child, lambda, map, depth + 1);
    }
}
