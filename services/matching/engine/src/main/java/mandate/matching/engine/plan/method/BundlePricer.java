package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * The cheapest bundle of one person under prices λ, exactly.
 *
 * <p>Of the arcs a of a person with r(a) = c(a) − λ(unit) &lt; 0, at most h hats, room in every
 * month and no two rivals: minimise Σ r. Items sorted by r, depth first. With Σ so far v and h hats
 * left, at most h more items can follow, and none is better than the next ones in order; so v + (r
 * of the next h items) is a bound. The bundle of the last call, priced anew, is what has to be
 * beaten at the start.
 *
 * <p>A search that takes more than {@value #NODES} nodes is given up; the value is then the bound
 * of the relaxation without room, which is low but valid, and {@link #exact} says so.
 */
final class BundlePricer {
    private static final int NODES = 200_000;
    private static final double EPS = 1e-9;

    private final Core core;
    private int[] item = new int[64];
    private double[] reduced = new double[64];
    private double[] prefix = new double[65];
    private int count;
    private final double[] top = new double[8];
    private int[] ordered = {};
    private double[] orderedReduced = {};
    private final int[] chosen;
    private final int[] best;
    private int bestSize;
    private double bestValue;
    private int nodes;
    private boolean exact;
    private final KnapsackPricer knapsack;

    BundlePricer(Core core) {
        this.core = core;
        knapsack = new KnapsackPricer(core);
        int deepest = 1;
        for (int p = 0; p < core.people; p++)
            deepest =
                    Math.max(
                            deepest,
                            Math.min(
                                    core.maxHats[p],
                                    core.personStart[p + 1] - core.personStart[p]));
        chosen = new int[deepest + 1];
        best = new int[deepest + 1];
    }

    /**
     * Prices one person's bundle; at entry {@code picks} from {@code at} holds his last bundle.
     *
     * @return the value, at most 0; the arcs picked are written back
     */
    double price(int person, double[] lambda, int[] picks, int[] pickCount, boolean knapsackOnly) {
        if (knapsackOnly) return knapsack.price(person, lambda, picks, pickCount);
        int from = core.personStart[person];
        gather(from, core.personStart[person + 1], lambda);
        exact = true;
        if (count == 0) {
            pickCount[person] = 0;
            return 0;
        }
        recall(picks, from, pickCount[person], lambda);
        sieve(core.maxHats[person]);
        sort();
        run(core.maxHats[person], core.roomLo[person], core.roomHi[person]);
        pickCount[person] = bestSize;
        System.arraycopy(best, 0, picks, from, bestSize);
        return exact ? bestValue : relaxed(core.maxHats[person]);
    }

    /** Whether the last value is the exact one. */
    boolean exact() {
        return exact;
    }

    /** Makes ready to ask {@link #forced} for the arcs of one person. */
    void prepare(int person, double[] lambda) {
        gather(core.personStart[person], core.personStart[person + 1], lambda);
        sort();
        ordered = Arrays.copyOf(item, count);
        orderedReduced = Arrays.copyOf(reduced, count);
    }

    /** The cheapest bundle that contains a certain arc of the person made ready. */
    double forced(int arc, double[] lambda, boolean asKnapsack) {
        if (asKnapsack) return knapsack.forced(arc, lambda);
        int p = core.arcPerson[arc];
        int unit = core.arcUnit[arc];
        int hats = core.maxHats[p] - core.hats[unit];
        long lo = core.roomLo[p] - core.arcLo[arc];
        long hi = core.roomHi[p] - core.arcHi[arc];
        count = 0;
        for (int i = 0; i < ordered.length; i++) {
            int other = core.arcUnit[ordered[i]];
            if (other == unit || core.rivals(unit, other)) continue;
            item[count] = ordered[i];
            reduced[count++] = orderedReduced[i];
        }
        exact = true;
        greedy(hats, lo, hi);
        sieve(hats);
        run(hats, lo, hi);
        double rest = exact ? bestValue : relaxed(hats);
        return core.arcCost[arc] - lambda[unit] + rest;
    }

    /** Takes what fits, cheapest first: something to beat. */
    private void greedy(int hats, long lo, long hi) {
        bestValue = 0;
        bestSize = 0;
        int hatsLeft = hats;
        long restLo = lo;
        long restHi = hi;
        for (int i = 0; i < count && hatsLeft > 0; i++) {
            int a = item[i];
            int worn = core.hats[core.arcUnit[a]];
            long nextLo = restLo - core.arcLo[a];
            long nextHi = restHi - core.arcHi[a];
            if (worn > hatsLeft || !core.packing.holds(nextLo, nextHi)) continue;
            chosen[bestSize] = a;
            if (meetsRival(a, bestSize)) continue;
            best[bestSize++] = a;
            bestValue += reduced[i];
            hatsLeft -= worn;
            restLo = nextLo;
            restHi = nextHi;
        }
    }

    /**
     * Leaves out what cannot be part of a better bundle: with h hats, an item comes with at most
     * the h − 1 best others; if even these do not beat what is known, it is of no use.
     */
    private void sieve(int hats) {
        if (hats == 0 || hats > top.length || count <= hats) return;
        int others = hats - 1;
        double sum = 0;
        for (int k = 0; k < others; k++) top[k] = 0;
        for (int i = 0; i < count; i++) {
            double r = reduced[i];
            if (others == 0 || r >= top[others - 1]) continue;
            int k = others - 1;
            for (; k > 0 && top[k - 1] > r; k--) top[k] = top[k - 1];
            top[k] = r;
        }
        for (int k = 0; k < others; k++) sum += top[k];
        double bar = bestValue - sum - EPS;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (reduced[i] >= bar) continue;
            item[kept] = item[i];
            reduced[kept++] = reduced[i];
        }
        count = kept;
    }

    private void gather(int from, int to, double[] lambda) {
        count = 0;
        for (int a = from; a < to; a++) {
            double r = core.arcCost[a] - lambda[core.arcUnit[a]];
            if (r >= -EPS) continue;
            if (count == item.length) grow();
            item[count] = a;
            reduced[count++] = r;
        }
    }

    private void grow() {
        item = Arrays.copyOf(item, 2 * count);
        reduced = Arrays.copyOf(reduced, 2 * count);
        prefix = new double[2 * count + 1];
    }

    private void sort() {
        for (int i = 1; i < count; i++) {
            double r = reduced[i];
            int a = item[i];
            int j = i - 1;
            while (j >= 0 && reduced[j] > r) {
                reduced[j + 1] = reduced[j];
                item[j + 1] = item[j];
                j--;
            }
            reduced[j + 1] = r;
            item[j + 1] = a;
        }
    }

    private void recall(int[] picks, int from, int size, double[] lambda) {
        bestValue = 0;
        bestSize = 0;
        for (int i = 0; i < size; i++) {
            int a = picks[from + i];
            double r = core.arcCost[a] - lambda[core.arcUnit[a]];
            if (r >= -EPS) continue;
            bestValue += r;
            best[bestSize++] = a;
        }
    }

    private void run(int hats, long lo, long hi) {
        prefix[0] = 0;
        for (int i = 0; i < count; i++) prefix[i + 1] = prefix[i] + reduced[i];
        nodes = 0;
        search(0, 0, hats, lo, hi, 0, 0);
    }

    private double relaxed(int hats) {
        return Math.min(bestValue, prefix[Math.min(count, hats)]);
    }

    private void search(int from, int depth, int hats, long lo, long hi, long marks, double value) {
        if (value < bestValue - EPS) {
            bestValue = value;
            bestSize = depth;
            System.arraycopy(chosen, 0, best, 0, depth);
        }
        if (hats == 0) return;
        for (int i = from; i < count; i++) {
            int reach = Math.min(count, i + hats);
            if (value + prefix[reach] - prefix[i] >= bestValue - EPS) return;
            if (++nodes > NODES) {
                exact = false;
                return;
            }
            int a = item[i];
            int unit = core.arcUnit[a];
            int worn = core.hats[unit];
            long restLo = lo - core.arcLo[a];
            long restHi = hi - core.arcHi[a];
            if (worn > hats || !core.packing.holds(restLo, restHi)) continue;
            if ((core.rivalMarks[unit] & marks) != 0 && meetsRival(a, depth)) continue;
            chosen[depth] = a;
            long with = marks | Core.mark(unit);
            search(i + 1, depth + 1, hats - worn, restLo, restHi, with, value + reduced[i]);
        }
    }

    private boolean meetsRival(int arc, int depth) {
        int unit = core.arcUnit[arc];
        if (core.rivalStart[unit] == core.rivalStart[unit + 1]) return false;
        for (int d = 0; d < depth; d++) if (core.rivals(unit, core.arcUnit[chosen[d]])) return true;
        return false;
    }
}
