package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * An assignment under way: which arc each unit takes, and what room is left with each person.
 *
 * <p>Always feasible: an arc is put only where {@link #fits} says so. The units of a person hang on
 * each other in a chain.
 */
final class Draft {
    final Core core;
    final int[] arcOf;
    final long[] roomLo;
    final long[] roomHi;
    final int[] hatsLeft;
    private final int[] firstUnit;
    private final int[] nextUnit;
    private long cost;

    Draft(Core core) {
        this.core = core;
        arcOf = new int[core.units];
        Arrays.fill(arcOf, -1);
        roomLo = core.roomLo.clone();
        roomHi = core.roomHi.clone();
        hatsLeft = core.maxHats.clone();
        firstUnit = new int[core.people];
        Arrays.fill(firstUnit, -1);
        nextUnit = new int[core.units];
        for (int price : core.empty) cost += price;
    }

    /** A draft that takes the arcs of a row, as far as they fit together. */
    static Draft of(Core core, int[] arcOf) {
        var draft = new Draft(core);
        for (int arc : arcOf) if (arc >= 0 && draft.fits(arc)) draft.put(arc);
        return draft;
    }

    long cost() {
        return cost;
    }

    /** The first unit of a person, or -1. */
    int first(int person) {
        return firstUnit[person];
    }

    /** The unit after this one with the same person, or -1. */
    int next(int unit) {
        return nextUnit[unit];
    }

    int owner(int unit) {
        return arcOf[unit] < 0 ? -1 : core.arcPerson[arcOf[unit]];
    }

    /** Whether the unit of this arc, empty now, could be given to its person as things stand. */
    boolean fits(int arc) {
        int p = core.arcPerson[arc];
        int u = core.arcUnit[arc];
        if (core.hats[u] > hatsLeft[p]) return false;
        if (!core.packing.holds(roomLo[p] - core.arcLo[arc], roomHi[p] - core.arcHi[arc]))
            return false;
        return !meetsRival(u, p);
    }

    /** Whether a unit that must have somebody else is already with this person. */
    boolean meetsRival(int unit, int person) {
        for (int i = core.rivalStart[unit]; i < core.rivalStart[unit + 1]; i++)
            if (owner(core.rival[i]) == person) return true;
        return false;
    }

    void put(int arc) {
        int p = core.arcPerson[arc];
        int u = core.arcUnit[arc];
        arcOf[u] = arc;
        roomLo[p] -= core.arcLo[arc];
        roomHi[p] -= core.arcHi[arc];
        hatsLeft[p] -= core.hats[u];
        nextUnit[u] = firstUnit[p];
        firstUnit[p] = u;
        cost += core.arcCost[arc] - core.empty[u];
    }

    /** Leaves a unit empty again. */
    void drop(int unit) {
        int arc = arcOf[unit];
        if (arc < 0) return;
        int p = core.arcPerson[arc];
        arcOf[unit] = -1;
        roomLo[p] += core.arcLo[arc];
        roomHi[p] += core.arcHi[arc];
        hatsLeft[p] += core.hats[unit];
        if (firstUnit[p] == unit) firstUnit[p] = nextUnit[unit];
        else {
            int before = firstUnit[p];
            while (nextUnit[before] != unit) before = nextUnit[before];
            nextUnit[before] = nextUnit[unit];
        }
        cost += core.empty[unit] - core.arcCost[arc];
    }

    /** Takes over another row of arcs. */
    void become(int[] row) {
        for (int u = 0; u < core.units; u++) if (arcOf[u] != row[u]) drop(u);
        for (int u = 0; u < core.units; u++) if (row[u] >= 0 && arcOf[u] != row[u]) put(row[u]);
    }
}
