package mandate.matching.engine.plan.method;

import java.util.Arrays;

/** Gives empty units to people who still have room, where that saves most first. */
final class Fill {
    private Fill() {}

    /** By what it saves against leaving the unit empty. */
    static void cheapest(Draft draft) {
        var core = draft.core;
        var order = new long[core.arcs];
        int size = 0;
        for (int u = 0; u < core.units; u++) {
            if (draft.arcOf[u] >= 0) continue;
            for (int i = core.unitStart[u]; i < core.unitStart[u + 1]; i++) {
                int a = core.arcOfUnit[i];
                order[size++] = ((long) (core.arcCost[a] - core.empty[u]) << 32) | a;
            }
        }
        Arrays.sort(order, 0, size);
        for (int i = 0; i < size; i++) {
            int a = (int) order[i];
            if (draft.arcOf[core.arcUnit[a]] < 0 && draft.fits(a)) draft.put(a);
        }
    }
}
