package mandate.matching.engine.plan.method;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a smaller core out of a larger one: some units, the arcs wanted of them, and the people
 * those arcs lead to with the room a draft leaves them.
 *
 * <p>Units that are not cut out stay where the draft has them, so arcs to a person who already
 * holds a rival are left out, and so are arcs that no longer fit on their own.
 */
final class CoreCut {
    private final Core core;
    private final int[] newUnit;
    private final int[] personMark;
    private final int[] arcsOfPerson;

    CoreCut(Core core) {
        this.core = core;
        newUnit = new int[core.units];
        Arrays.fill(newUnit, -1);
        personMark = new int[core.people];
        arcsOfPerson = new int[core.people];
    }

    /** All units that the draft leaves empty, with all their arcs. */
    static Core rest(Core core, Draft draft) {
        int free = 0;
        for (int u = 0; u < core.units; u++) if (draft.arcOf[u] < 0) free++;
        var units = new int[free];
        for (int u = core.units - 1; u >= 0; u--) if (draft.arcOf[u] < 0) units[--free] = u;
        return new CoreCut(core).cut(draft, units, null, null);
    }

    /**
     * The units given, in rising order, empty in the draft.
     *
     * @param arcsOfUnits the arcs of each unit that may be used, or null for all
     * @param removed arcs that may not be used, or null
     */
    Core cut(
            Draft draft,
            int[] units,
            int @Nullable [][] arcsOfUnits,
            boolean @Nullable [] removed) {
        for (int i = 0; i < units.length; i++) newUnit[units[i]] = i;
        var rows = new int[units.length][];
        int arcs = 0;
        var people = new int[16];
        int met = 0;
        for (int i = 0; i < units.length; i++) {
            rows[i] = usable(draft, units[i], arcsOfUnits == null ? null : arcsOfUnits[i], removed);
            arcs += rows[i].length;
            for (int a : rows[i]) {
                int p = core.arcPerson[a];
                if (arcsOfPerson[p]++ > 0) continue;
                if (met == people.length) people = Arrays.copyOf(people, 2 * met);
                people[met++] = p;
            }
        }
        people = Arrays.copyOf(people, met);
        Arrays.sort(people);
        var cut = lay(draft, units, rows, people, arcs);
        for (int p : people) arcsOfPerson[p] = 0;
        for (int u : units) newUnit[u] = -1;
        return cut;
    }

    private int[] usable(
            Draft draft, int unit, int @Nullable [] wanted, boolean @Nullable [] removed) {
        int from = core.unitStart[unit];
        int most = wanted == null ? core.unitStart[unit + 1] - from : wanted.length;
        var row = new int[most];
        int size = 0;
        for (int i = 0; i < most; i++) {
            int a = wanted == null ? core.arcOfUnit[from + i] : wanted[i];
            if ((removed == null || !removed[a]) && draft.fits(a)) row[size++] = a;
        }
        return Arrays.copyOf(row, size);
    }

    private Core lay(Draft draft, int[] units, int[][] rows, int[] people, int arcs) {
        var parts = new Core.Parts(core.packing);
        parts.unitOrigin = units;
        parts.personOrigin = people;
        people(draft, people, parts);
        var next = parts.personStart.clone();
        parts.arcUnit = new int[arcs];
        parts.arcCost = new int[arcs];
        parts.arcLo = new long[arcs];
        parts.arcHi = new long[arcs];
        parts.arcOrigin = new int[arcs];
        parts.empty = new int[units.length];
        parts.hats = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            parts.empty[i] = core.empty[units[i]];
            parts.hats[i] = core.hats[units[i]];
            for (int a : rows[i]) {
                int at = next[personMark[core.arcPerson[a]]]++;
                parts.arcUnit[at] = i;
                parts.arcCost[at] = core.arcCost[a];
                parts.arcLo[at] = core.arcLo[a];
                parts.arcHi[at] = core.arcHi[a];
                parts.arcOrigin[at] = a;
            }
        }
        rivals(units, parts);
        return new Core(parts);
    }

    private void people(Draft draft, int[] people, Core.Parts parts) {
        parts.personStart = new int[people.length + 1];
        parts.roomLo = new long[people.length];
        parts.roomHi = new long[people.length];
        parts.maxHats = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            int p = people[i];
            personMark[p] = i;
            parts.personStart[i + 1] = parts.personStart[i] + arcsOfPerson[p];
            parts.roomLo[i] = draft.roomLo[p];
            parts.roomHi[i] = draft.roomHi[p];
            parts.maxHats[i] = draft.hatsLeft[p];
        }
    }

    private void rivals(int[] units, Core.Parts parts) {
        var start = new int[units.length + 1];
        var rival = new int[8];
        int size = 0;
        for (int i = 0; i < units.length; i++) {
            for (int k = core.rivalStart[units[i]]; k < core.rivalStart[units[i] + 1]; k++) {
                int other = newUnit[core.rival[k]];
                if (other < 0) continue;
                if (size == rival.length) rival = Arrays.copyOf(rival, 2 * size);
                rival[size++] = other;
            }
            start[i + 1] = size;
        }
        parts.rivalStart = start;
        parts.rival = Arrays.copyOf(rival, size);
    }
}
