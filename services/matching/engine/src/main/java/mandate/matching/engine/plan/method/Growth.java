package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * Grows a window: units that could change hands among themselves at little cost.
 *
 * <p>Two units are near if one could take the other's owner: over an arc of low forced cost f. From
 * the centre the nearest unit is taken in again and again: the units of the people it could go to,
 * and the units its own owner could take. Only the {@value #NEAR} arcs of lowest f of a unit count.
 */
final class Growth {
    private static final int NEAR = 10;

    private final Core core;
    private final double[] forced;
    private final int[] order;
    private final boolean[] near;
    private final Heap heap = new Heap();
    private final int[] stamp;
    private int round;

    Growth(Core core, double[] forced) {
        this.core = core;
        this.forced = forced;
        order = new int[core.arcs];
        near = new boolean[core.arcs];
        stamp = new int[core.units];
        for (int u = 0; u < core.units; u++) sort(u);
    }

    private void sort(int unit) {
        int from = core.unitStart[unit];
        int to = core.unitStart[unit + 1];
        var rows = new long[to - from];
        for (int i = from; i < to; i++)
            rows[i - from] =
                    (Math.round(Math.min(1e6, forced[core.arcOfUnit[i]]) * 1000) << 20)
                            | (i - from);
        Arrays.sort(rows);
        for (int i = from; i < to; i++) {
            order[i] = core.arcOfUnit[from + (int) (rows[i - from] & 0xfffff)];
            near[order[i]] = i - from < NEAR;
        }
    }

    /** Begins a round of windows that share no unit. */
    void begin() {
        round++;
    }

    /** Whether a unit is already in a window of this round. */
    boolean used(int unit) {
        return stamp[unit] == round;
    }

    /** At most so many units around a centre, none of them used in this round, in rising order. */
    int[] around(int centre, int most, Draft draft) {
        heap.clear();
        heap.add(0, centre);
        var units = new int[most];
        int size = 0;
        while (size < most && !heap.isEmpty()) {
            int u = heap.take();
            if (stamp[u] == round) continue;
            stamp[u] = round;
            units[size++] = u;
            reach(u, draft);
        }
        units = Arrays.copyOf(units, size);
        Arrays.sort(units);
        return units;
    }

    private void reach(int unit, Draft draft) {
        int from = core.unitStart[unit];
        int to = Math.min(core.unitStart[unit + 1], from + NEAR);
        for (int i = from; i < to; i++) {
            int p = core.arcPerson[order[i]];
            for (int v = draft.first(p); v >= 0; v = draft.next(v))
                if (stamp[v] != round) heap.add(forced[order[i]], v);
        }
        int owner = draft.owner(unit);
        if (owner < 0) return;
        for (int a = core.personStart[owner]; a < core.personStart[owner + 1]; a++)
            if (near[a] && stamp[core.arcUnit[a]] != round) heap.add(forced[a], core.arcUnit[a]);
        for (int v = draft.first(owner); v >= 0; v = draft.next(v))
            if (stamp[v] != round) heap.add(0, v);
    }

    /** The arcs of a unit worth looking at: so many of lowest f, and the present one. */
    int[] arcs(int unit, int most, int present) {
        int from = core.unitStart[unit];
        int size = Math.min(most, core.unitStart[unit + 1] - from);
        var arcs = Arrays.copyOfRange(order, from, from + size);
        for (int a : arcs) if (a == present) return arcs;
        if (present < 0) return arcs;
        arcs = Arrays.copyOf(arcs, size + 1);
        arcs[size] = present;
        return arcs;
    }
}
