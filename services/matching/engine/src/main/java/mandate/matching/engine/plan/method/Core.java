package mandate.matching.engine.plan.method;

/**
 * The problem as the solver sees it: units, people, arcs.
 *
 * <p>A unit is a seat, or several that must have the same person. An arc gives a unit to a person:
 * its cost, its load (packed, see {@link Packing}). Arcs stand person by person and, within a
 * person, by rising unit; {@code arcOfUnit} lists them unit by unit. Room carries its guards. A
 * core cut out of a larger one remembers where its units, people and arcs came from. The arrays are
 * written once, by {@link CoreCut} and {@link CoreReading}, and only read afterwards.
 */
final class Core {
    final Packing packing;
    final int units;
    final int people;
    final int arcs;
    final int[] personStart;
    final int[] arcPerson;
    final int[] arcUnit;
    final int[] arcCost;
    final long[] arcLo;
    final long[] arcHi;
    final int[] unitStart;
    final int[] arcOfUnit;
    final int[] empty;
    final int[] hats;
    final long[] roomLo;
    final long[] roomHi;
    final int[] maxHats;
    final int[] rivalStart;
    final int[] rival;
    final long[] rivalMarks;
    final int[] unitOrigin;
    final int[] personOrigin;
    final int[] arcOrigin;

    Core(Parts parts) {
        packing = parts.packing;
        units = parts.empty.length;
        people = parts.maxHats.length;
        arcs = parts.arcUnit.length;
        personStart = parts.personStart;
        arcUnit = parts.arcUnit;
        arcCost = parts.arcCost;
        arcLo = parts.arcLo;
        arcHi = parts.arcHi;
        empty = parts.empty;
        hats = parts.hats;
        roomLo = parts.roomLo;
        roomHi = parts.roomHi;
        maxHats = parts.maxHats;
        rivalStart = parts.rivalStart;
        rival = parts.rival;
        rivalMarks = rivalMarks(parts);
        unitOrigin = parts.unitOrigin;
        personOrigin = parts.personOrigin;
        arcOrigin = parts.arcOrigin;
        arcPerson = new int[arcs];
        unitStart = new int[units + 1];
        arcOfUnit = new int[arcs];
        turnAround();
    }

    /** What a core is made of; filled by whoever cuts it. */
    static final class Parts {
        final Packing packing;
        int[] personStart = {0};
        int[] arcUnit = {};
        int[] arcCost = {};
        long[] arcLo = {};
        long[] arcHi = {};
        int[] empty = {};
        int[] hats = {};
        long[] roomLo = {};
        long[] roomHi = {};
        int[] maxHats = {};
        int[] rivalStart = {0};
        int[] rival = {};
        int[] unitOrigin = {};
        int[] personOrigin = {};
        int[] arcOrigin = {};

        Parts(Packing packing) {
            this.packing = packing;
        }
    }

    private static long[] rivalMarks(Parts parts) {
        var marks = new long[parts.empty.length];
        for (int u = 0; u < marks.length; u++)
            for (int i = parts.rivalStart[u]; i < parts.rivalStart[u + 1]; i++)
                marks[u] |= mark(parts.rival[i]);
        return marks;
    }

    /** One bit of 64 for a unit: units without a mark in common are not rivals. */
    static long mark(int unit) {
        return 1L << unit;
    }

    private void turnAround() {
        for (int p = 0; p < people; p++)
            for (int a = personStart[p]; a < personStart[p + 1]; a++) {
                arcPerson[a] = p;
                unitStart[arcUnit[a] + 1]++;
            }
        for (int u = 0; u < units; u++) unitStart[u + 1] += unitStart[u];
        var next = unitStart.clone();
        for (int a = 0; a < arcs; a++) arcOfUnit[next[arcUnit[a]]++] = a;
    }

    /** Whether the hats of a person can never be what is short. */
    boolean hatsNeverBind(int person) {
        long worn = 0;
        for (int a = personStart[person]; a < personStart[person + 1]; a++)
            worn += hats[arcUnit[a]];
        return worn <= maxHats[person];
    }

    /** Whether two units must have different people. */
    boolean rivals(int unit, int other) {
        if ((rivalMarks[unit] & mark(other)) == 0) return false;
        for (int i = rivalStart[unit]; i < rivalStart[unit + 1]; i++)
            if (rival[i] == other) return true;
        return false;
    }

    /** What a row of arcs costs, the price of every unit it leaves empty included. */
    long cost(int[] arcOf) {
        long sum = 0;
        for (int u = 0; u < units; u++) sum += arcOf[u] < 0 ? empty[u] : arcCost[arcOf[u]];
        return sum;
    }
}
