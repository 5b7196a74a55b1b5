package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * The cheapest bundle of a person whose hats never bind, over one month: a 0-1 knapsack.
 *
 * <p>Maximise Σ v(a) with v = λ − c &gt; 0 and Σ load ≤ room. Items sorted by v per load; depth
 * first, taking before leaving, cut by Dantzig's bound (fill up with a part of the first item that
 * does not fit). A search of more than {@value #NODES} nodes is replaced by the table over room and
 * items (Bellman), as long as that has fewer than {@value #CELLS} cells; beyond, the value is
 * Dantzig's bound at the root: higher than what the picks reach, and valid.
 */
final class KnapsackPricer {
    private static final int NODES = 4_000;
    private static final long CELLS = 20_000_000;

    private final Core core;
    private long[] key = new long[64];
    private int[] item = new int[64];
    private double[] value = new double[64];
    private int[] load = new int[64];
    private int count;
    private boolean[] taken = new boolean[64];
    private boolean[] best = new boolean[64];
    private double bestValue;
    private int nodes;

    KnapsackPricer(Core core) {
        this.core = core;
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
        int room = (int) core.packing.amount(0, core.roomLo[person], core.roomHi[person]);
        gather(person, lambda, room);
        double reached = fill(room);
        int from = core.personStart[person];
        int size = 0;
        for (int i = 0; i < count; i++) if (best[i]) picks[from + size++] = item[i];
        pickCount[person] = size;
        return -reached;
    }

    /** As {@link BundlePricer#forced}. */
    double forced(int arc, double[] lambda) {
        int p = core.arcPerson[arc];
        int room = (int) (core.packing.amount(0, core.roomLo[p], core.roomHi[p]) - core.arcLo[arc]);
        double price = lambda[core.arcUnit[arc]];
        lambda[core.arcUnit[arc]] = 0;
        gather(p, lambda, room);
        lambda[core.arcUnit[arc]] = price;
        return core.arcCost[arc] - price - fill(room);
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
        int room = (int) core.packing.amount(0, core.roomLo[person], core.roomHi[person]);
        gather(person, lambda, room);
        for (int i = 0; i < count; i++) {
            room -= load[i];
            if (room < 0) return value[i] / load[i];
        }
        return 0;
    }

    private void gather(int person, double[] lambda, int room) {
        count = 0;
        for (int a = core.personStart[person]; a < core.personStart[person + 1]; a++) {
            double v = lambda[core.arcUnit[a]] - core.arcCost[a];
            if (v <= 1e-9 || core.arcLo[a] > room) continue;
            if (count == item.length) grow();
            item[count] = a;
            double perLoad = v / Math.max(1e-3, (double) core.arcLo[a]);
            // the bits of a positive double rise with it; the place among the arcs breaks ties
            key[count++] =
                    (~Double.doubleToLongBits(perLoad) & ~0xfffffL)
                            | (a - core.personStart[person] & 0xfffff);
        }
        Arrays.sort(key, 0, count);
        for (int i = 0; i < count; i++) {
            int a = core.personStart[person] + (int) (key[i] & 0xfffff);
            item[i] = a;
            value[i] = lambda[core.arcUnit[a]] - core.arcCost[a];
            load[i] = (int) core.arcLo[a];
            taken[i] = false;
        }
    }

    private void grow() {
        int size = 2 * count;
        key = Arrays.copyOf(key, size);
        item = Arrays.copyOf(item, size);
        value = new double[size];
        load = new int[size];
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

    private double table(int room) {
        if ((long) count * (room + 1) > CELLS) return bound(0, room);
        var reach = new double[room + 1];
        int words = (room >> 6) + 1;
        var took = new long[count * words];
        for (int i = 0; i < count; i++)
            for (int r = room; r >= load[i]; r--) {
                double with = reach[r - load[i]] + value[i];
                if (with <= reach[r]) continue;
                reach[r] = with;
                took[i * words + (r >> 6)] |= 1L << (r & 63);
            }
        int r = room;
        for (int i = count - 1; i >= 0; i--) {
            best[i] = (took[i * words + (r >> 6)] >> (r & 63) & 1) == 1;
            if (best[i]) r -= load[i];
        }
        return reach[room];
    }
}
