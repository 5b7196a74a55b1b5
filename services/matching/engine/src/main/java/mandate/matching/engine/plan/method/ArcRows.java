package mandate.matching.engine.plan.method;

/** Arcs as they are met, unit by unit, and then laid out person by person. */
final class ArcRows {
    private final int[] unit;
    private final int[] person;
    private final int[] cost;
    private final long[] lo;
    private final long[] hi;
    private int size;

    ArcRows(int most) {
        unit = new int[most];
        person = new int[most];
        cost = new int[most];
        lo = new long[most];
        hi = new long[most];
    }

    void add(int ofUnit, int toPerson, int atCost, long loadLo, long loadHi) {
        unit[size] = ofUnit;
        person[size] = toPerson;
        cost[size] = atCost;
        lo[size] = loadLo;
        hi[size++] = loadHi;
    }

    /** Lays the arcs out person by person; within a person they keep their order. */
    void byPerson(int people, Core.Parts parts) {
        var start = new int[people + 1];
        for (int i = 0; i < size; i++) start[person[i] + 1]++;
        for (int p = 0; p < people; p++) start[p + 1] += start[p];
        parts.personStart = start;
        parts.arcUnit = new int[size];
        parts.arcCost = new int[size];
        parts.arcLo = new long[size];
        parts.arcHi = new long[size];
        parts.arcOrigin = new int[size];
        var next = start.clone();
        for (int i = 0; i < size; i++) {
            int at = next[person[i]]++;
            parts.arcUnit[at] = unit[i];
            parts.arcCost[at] = cost[i];
            parts.arcLo[at] = lo[i];
            parts.arcHi[at] = hi[i];
            parts.arcOrigin[at] = at;
        }
    }
}
