package mandate.matching.engine.plan.method;

import java.util.Arrays;
import mandate.matching.engine.plan.problem.PlanProblem;

/** The core while it is being read: room after signatures, then arcs unit by unit. */
final class CoreDraft {
    private final PlanProblem problem;
    private final Packing packing;
    private final int[] unitOfSeat;
    private final Core.Parts parts;
    private final int[][] seatsOfUnit;

    CoreDraft(PlanProblem problem, int[] unitOfSeat, int units) {
        this.problem = problem;
        this.unitOfSeat = unitOfSeat;
        packing = Packing.of(problem.periods());
        parts = new Core.Parts(packing);
        seatsOfUnit = new int[units][];
        people();
        units(units);
    }

    private void people() {
        int people = problem.people();
        parts.roomLo = new long[people];
        parts.roomHi = new long[people];
        parts.maxHats = new int[people];
        parts.personOrigin = new int[people];
        for (int p = 0; p < people; p++) {
            parts.personOrigin[p] = p;
            parts.maxHats[p] = problem.maxHats(p);
            parts.roomLo[p] = packing.guardLo();
            parts.roomHi[p] = packing.guardHi();
            for (int t = 0; t < problem.periods(); t++) {
                parts.roomLo[p] += packing.lo(t, problem.capacity(p, t));
                parts.roomHi[p] += packing.hi(t, problem.capacity(p, t));
            }
        }
    }

    private void units(int units) {
        parts.empty = new int[units];
        parts.hats = new int[units];
        parts.unitOrigin = new int[units];
        for (int s = problem.seats() - 1; s >= 0; s--) {
            int u = unitOfSeat[s];
            if (u < 0) continue;
            parts.empty[u] += problem.priceOfEmpty(s);
            parts.hats[u] += problem.hats(s);
            parts.unitOrigin[u] = s;
            var before = seatsOfUnit[u] == null ? new int[0] : seatsOfUnit[u];
            var now = Arrays.copyOf(before, before.length + 1);
            now[before.length] = s;
            seatsOfUnit[u] = now;
        }
    }

    /** Gives a signed seat its room; returns what it costs. */
    long take(int seat, int person) {
        int c = problem.candidateOf(seat, person);
        parts.maxHats[person] -= problem.hats(seat);
        for (int t = 0; t < problem.periods(); t++) {
            if ((problem.months(seat) >> t & 1) == 0) continue;
            parts.roomLo[person] -= packing.lo(t, problem.load(c));
            parts.roomHi[person] -= packing.hi(t, problem.load(c));
        }
        return problem.cost(c);
    }

    Core core(int[] signedBy) {
        rivals();
        var forbidden = forbidden(signedBy);
        var arcs = new ArcRows(problem.candidates());
        for (int u = 0; u < seatsOfUnit.length; u++) arcsOf(u, forbidden, arcs);
        arcs.byPerson(problem.people(), parts);
        return new Core(parts);
    }

    private void rivals() {
        int units = seatsOfUnit.length;
        var start = new int[units + 1];
        for (int i = 0; i < problem.differentPairs(); i++)
            for (int side = 0; side < 2; side++)
                if (bothFree(i)) start[unitOfSeat[problem.different(i, side)] + 1]++;
        for (int u = 0; u < units; u++) start[u + 1] += start[u];
        var rival = new int[start[units]];
        var next = start.clone();
        for (int i = 0; i < problem.differentPairs(); i++)
            for (int side = 0; side < 2; side++)
                if (bothFree(i))
                    rival[next[unitOfSeat[problem.different(i, side)]]++] =
                            unitOfSeat[problem.different(i, 1 - side)];
        parts.rivalStart = start;
        parts.rival = rival;
    }

    private boolean bothFree(int pair) {
        return unitOfSeat[problem.different(pair, 0)] >= 0
                && unitOfSeat[problem.different(pair, 1)] >= 0;
    }

    /** For each unit the owners of signed rivals. */
    private int[][] forbidden(int[] signedBy) {
        var forbidden = new int[seatsOfUnit.length][];
        for (int i = 0; i < problem.differentPairs(); i++)
            for (int side = 0; side < 2; side++) {
                int u = unitOfSeat[problem.different(i, side)];
                int owner = signedBy[problem.different(i, 1 - side)];
                if (u < 0 || owner < 0) continue;
                var before = forbidden[u] == null ? new int[0] : forbidden[u];
                var now = Arrays.copyOf(before, before.length + 1);
                now[before.length] = owner;
                forbidden[u] = now;
            }
        return forbidden;
    }

    private void arcsOf(int unit, int[][] forbidden, ArcRows arcs) {
        var seats = seatsOfUnit[unit];
        int head = seats[0];
        for (int c = problem.firstCandidate(head); c < problem.firstCandidate(head + 1); c++) {
            int p = problem.person(c);
            if (forbidden[unit] == null || !contains(forbidden[unit], p))
                arc(unit, p, c, seats, arcs);
        }
    }

    private void arc(int unit, int person, int first, int[] seats, ArcRows arcs) {
        var loads = new long[problem.periods()];
        long cost = 0;
        for (int s : seats) {
            int c = s == seats[0] ? first : problem.candidateOf(s, person);
            if (c < 0) return;
            cost += problem.cost(c);
            for (int t = 0; t < loads.length; t++)
                if ((problem.months(s) >> t & 1) == 1) loads[t] += problem.load(c);
        }
        if (cost >= parts.empty[unit] || parts.hats[unit] > parts.maxHats[person]) return;
        long lo = 0;
        long hi = 0;
        for (int t = 0; t < loads.length; t++) {
            if (loads[t] > packing.amount(t, parts.roomLo[person], parts.roomHi[person])) return;
            lo += packing.lo(t, loads[t]);
            hi += packing.hi(t, loads[t]);
        }
        arcs.add(unit, person, (int) cost, lo, hi);
    }

    private static boolean contains(int[] row, int value) {
        for (int one : row) if (one == value) return true;
        return false;
    }
}
