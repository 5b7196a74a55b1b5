package mandate.matching.engine.plan.method;

/**
 * Small repairs of a draft until none helps: a unit moves to a cheaper person, or moves in where
 * another unit makes room for it and goes elsewhere, both together cheaper than before.
 */
final class Polish {
    private final Core core;
    private final Draft draft;
    private final int[] cheapest;
    private final int[] there;

    Polish(Draft draft) {
        this.draft = draft;
        core = draft.core;
        cheapest = new int[core.units];
        there = new int[core.units];
        for (int u = 0; u < core.units; u++) {
            cheapest[u] = core.empty[u];
            for (int i = core.unitStart[u]; i < core.unitStart[u + 1]; i++)
                cheapest[u] = Math.min(cheapest[u], core.arcCost[core.arcOfUnit[i]]);
        }
    }

    /** Repairs in at most so many passes over all units. */
    void run(int passes) {
        for (int pass = 0; pass < passes; pass++) {
            boolean better = false;
            for (int u = 0; u < core.units; u++) better |= unit(u);
            if (!better) return;
        }
    }

    private boolean unit(int u) {
        boolean better = false;
        for (int i = core.unitStart[u]; i < core.unitStart[u + 1]; i++) {
            int a = core.arcOfUnit[i];
            int saved = cost(u) - core.arcCost[a];
            if (saved > 0 && (move(u, a) || moveIn(u, a, saved))) better = true;
        }
        return better;
    }

    private boolean move(int unit, int arc) {
        int before = draft.arcOf[unit];
        draft.drop(unit);
        boolean fits = draft.fits(arc);
        if (fits) draft.put(arc);
        else if (before >= 0) draft.put(before);
        return fits;
    }

    private boolean moveIn(int unit, int arc, int saved) {
        int p = core.arcPerson[arc];
        int size = 0;
        // the chain changes with every try, so it is written down first
        for (int v = draft.first(p); v >= 0; v = draft.next(v)) there[size++] = v;
        for (int i = 0; i < size; i++) {
            int v = there[i];
            if (cheapest[v] - cost(v) >= saved) continue;
            if (v != unit && exchange(unit, arc, v, saved)) return true;
        }
        return false;
    }

    private boolean exchange(int unit, int arc, int other, int saved) {
        int before = draft.arcOf[unit];
        int given = draft.arcOf[other];
        int paid = cost(other);
        draft.drop(unit);
        draft.drop(other);
        if (draft.fits(arc)) {
            draft.put(arc);
            int best = -1;
            int bestCost = Math.min(core.empty[other], paid + saved);
            for (int i = core.unitStart[other]; i < core.unitStart[other + 1]; i++) {
                int a = core.arcOfUnit[i];
                if (core.arcCost[a] >= bestCost || !draft.fits(a)) continue;
                best = a;
                bestCost = core.arcCost[a];
            }
            if (bestCost < paid + saved) {
                if (best >= 0) draft.put(best);
                return true;
            }
            draft.drop(unit);
        }
        draft.put(given);
        if (before >= 0) draft.put(before);
        return false;
    }

    private int cost(int unit) {
        return draft.arcOf[unit] < 0 ? core.empty[unit] : core.arcCost[draft.arcOf[unit]];
    }
}
