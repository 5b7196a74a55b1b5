package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * The cheapest bundle of a person whose hats never bind, over one month: a 0-1 knapsack.
 *
 * <p>Maximise Σ v(a) with v = λ − c &gt; 0 and Σ load ≤ room. Items sorted by v per load; depth
 * first, taking before leaving, cut by Dantzig's bound (fill up with a part of the first item that
 * does not fit). A search of more than {@value #NODES} nodes is followed by the table over room and
 * open items (Bellman), as long as that has fewer than {@value #CELLS} cells; beyond, the value is
 * Dantzig's bound at the root: higher than what the picks reach, and valid.
 */
final class KnapsackPricer {
    private static final int NODES = 1_000;
    private static final long CELLS = 20_000_000;

    private final Core problem;
    private long[] key = new long[64];
    private int[] item = new int[64];
    private double[] value = new double[64];
    private int[] load = new int[64];
    private int count;
    private int[] core = new int[64];
    private boolean[] taken = new boolean[64];
    private boolean[] best = new boolean[64];
    private double bestValue;
    private int nodes;

    KnapsackPricer(Core core) {
        problem = core;
    }

    static boolean suits(Core core, int person) {
        if (core.packing.periods() != 1 || !core.hatsNeverBind(person)) return false;
        for (int a = core.personStart[person]; a < core.personStart[person + 1]; a++) {
            int u = core.arcUnit[a];
            if (core.rivalStart[u] < core.rivalStart[u + 1]) return false;
        }
        return true;
    }

    /** As {@link BundlePricer#price}. */
    double price(int person, double[] lambda, int[] picks, int[] pickCount) {
        int room = (int) problem.packing.amount(0, problem.roomLo[person], problem.roomHi[person]);
        gather(person, lambda, room);
        double reached = fill(room);
        int from = problem.personStart[person];
        int size = 0;
        for (int i = 0; i < count; i++) if (best[i]) picks[from + size++] = item[i];
        pickCount[person] = size;
        return -reached;
    }

    /** As {@link BundlePricer#forced}. */
    double forced(int arc, double[] lambda) {
        int p = problem.arcPerson[arc];
        int room =
                (int)
                        (problem.packing.amount(0, problem.roomLo[p], problem.roomHi[p])
                                - problem.arcLo[arc]);
        double price = lambda[problem.arcUnit[arc]];
        lambda[problem.arcUnit[arc]] = 0;
        gather(p, lambda, room);
        lambda[problem.arcUnit[arc]] = price;
        return problem.arcCost[arc] - price - fill(room);
    }

    private double fill(int room) {
        Arrays.fill(best, 0, count, false);
        bestValue = 0;
        nodes = 0;
        search(0, room, 0);
        return nodes > NODES ? table(room) : bestValue;
    }

    /** What one unit of room is worth at the margin: v per load of the first item left out. */
    double marginal(int person, double[] lambda) {
        int room = (int) problem.packing.amount(0, problem.roomLo[person], problem.roomHi[person]);
        gather(person, lambda, room);
        for (int i = 0; i < count; i++) {
            room -= load[i];
            if (room < 0) return value[i] / load[i];
        }
        return 0;
    }

    private void gather(int person, double[] lambda, int room) {
        count = 0;
        for (int a = problem.personStart[person]; a < problem.personStart[person + 1]; a++) {
            double v = lambda[problem.arcUnit[a]] - problem.arcCost[a];
            if (v <= 1e-9 || problem.arcLo[a] > room) continue;
            if (count == item.length) grow();
            item[count] = a;
            double perLoad = v / Math.max(1e-3, (double) problem.arcLo[a]);
            // the bits of a positive double rise with it; the place among the arcs breaks ties
            key[count++] =
                    (~Double.doubleToLongBits(perLoad) & ~0xfffffL)
                            | (a - problem.personStart[person] & 0xfffff);
        }
        Arrays.sort(key, 0, count);
        for (int i = 0; i < count; i++) {
            int a = problem.personStart[person] + (int) (key[i] & 0xfffff);
            item[i] = a;
            value[i] = lambda[problem.arcUnit[a]] - problem.arcCost[a];
            load[i] = (int) problem.arcLo[a];
            taken[i] = false;
        }
    }

    private void grow() {
        int size = 2 * count;
        key = Arrays.copyOf(key, size);
        item = Arrays.copyOf(item, size);
        value = new double[size];
        load = new int[size];
        core = new int[size];
        taken = new boolean[size];
        best = new boolean[size];
    }

    private void search(int from, int room, double reached) {
        if (++nodes > NODES) return;
        int i = from;
        int left = room;
        double sum = reached;
        while (i < count && load[i] <= left) {
            left -= load[i];
            sum += value[i];
            taken[i++] = true;
        }
        if (sum > bestValue + 1e-9) {
            bestValue = sum;
            System.arraycopy(taken, 0, best, 0, i);
            Arrays.fill(best, i, count, false);
        }
        if (i < count && sum + value[i] * left / load[i] > bestValue + 1e-9) {
            taken[i] = false;
            search(i + 1, left, sum);
        }
        for (int j = i - 1; j >= from && nodes <= NODES; j--) {
            taken[j] = false;
            left += load[j];
            sum -= value[j];
            if (sum + bound(j + 1, left) > bestValue + 1e-9) search(j + 1, left, sum);
        }
        for (int j = from; j < i; j++) taken[j] = false;
    }

    private double bound(int from, int room) {
        double sum = 0;
        int left = room;
        for (int i = from; i < count; i++) {
            if (load[i] > left) return sum + value[i] * left / load[i];
            left -= load[i];
            sum += value[i];
        }
        return sum;
    }

    /**
     * The table over what is still open. With ρ = v per load of the item that Dantzig's bound cuts,
     * an item of |v − ρ·load| ≥ bound − (best so far) is in every better bundle, or in none; the
     * others are few (Balas, Zemel 1980).
     */
    private double table(int room) {
        int split = 0;
        int left = room;
        double sum = 0;
        for (; load[split] <= left; split++) {
            left -= load[split];
            sum += value[split];
        }
        double ratio = value[split] / load[split];
        double gap = sum + left * ratio - bestValue + 1e-7;
        int open = 0;
        int rest = left;
        double certain = sum;
        for (int i = 0; i < count; i++) {
            taken[i] = i < split;
            if (Math.abs(value[i] - ratio * load[i]) >= gap) continue;
            core[open++] = i;
            if (i >= split) continue;
            taken[i] = false;
            rest += load[i];
            certain -= value[i];
        }
        if ((long) open * (rest + 1) > CELLS) return bound(0, room);
        double reached = certain + lay(open, rest);
        if (reached > bestValue + 1e-9) System.arraycopy(taken, 0, best, 0, count);
        Arrays.fill(taken, 0, count, false);
        return Math.max(reached, bestValue);
    }

    /** The best of the open items within the room; those chosen are marked as taken. */
    private double lay(int open, int room) {
        var reach = new double[room + 1];
        int words = (room >> 6) + 1;
        var took = new long[open * words];
        for (int k = 0; k < open; k++) {
            int weight = load[core[k]];
            double worth = value[core[k]];
            for (int r = room; r >= weight; r--) {
                double with = reach[r - weight] + worth;
                if (with <= reach[r]) continue;
                reach[r] = with;
                took[k * words + (r >> 6)] |= 1L << (r & 63);
            }
        }
        int r = room;
        for (int k = open - 1; k >= 0; k--) {
            if ((took[k * words + (r >> 6)] >> (r & 63) & 1) == 0) continue;
            taken[core[k]] = true;
            r -= load[core[k]];
        }
        return reach[room];
    }
}
