package mandate.matching.engine.plan.explain;

import java.util.Arrays;
import java.util.List;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SameGroups;

/**
 * Whether demands can hold together, cost aside: a search over the seats that are asked for.
 *
 * <p>Signed mandates are taken as given, all other seats may stand empty. The seat with the fewest
 * people left comes first; each of them is tried; a seat without anybody left ends the branch.
 */
final class Together {
    /** What the search came to. */
    enum Answer {
        YES,
        NO,
        UNDECIDED
    }

    private final PlanProblem problem;
    private final SameGroups groups;
    private final int[] owner;
    private final int[] pinned;
    private final boolean[] wanted;
    private final int[] hats;
    private final int[][] room;
    private int nodes;

    Together(PlanProblem problem, List<Demand> demands, int nodes) {
        this.problem = problem;
        this.nodes = nodes;
        groups = new SameGroups(problem);
        owner = new int[problem.seats()];
        Arrays.fill(owner, PlanProblem.NOBODY);
        pinned = owner.clone();
        wanted = new boolean[problem.seats()];
        hats = new int[problem.people()];
        room = new int[problem.people()][];
        for (int p = 0; p < hats.length; p++) hats[p] = problem.maxHats(p);
        for (int s = 0; s < owner.length; s++) if (problem.fixed(s) >= 0) ask(s, problem.fixed(s));
        for (var demand : demands)
            switch (demand) {
                case Demand.Filled(int seat) -> ask(seat, PlanProblem.NOBODY);
                case Demand.Owned(int seat, int person) -> ask(seat, person);
            }
    }

    /** A seat that is asked for brings along all that must have the same person. */
    private void ask(int seat, int person) {
        for (int s = 0; s < wanted.length; s++) {
            if (groups.of(s) != groups.of(seat)) continue;
            wanted[s] = true;
            if (person == PlanProblem.NOBODY) continue;
            pinned[s] = pinned[s] == PlanProblem.NOBODY || pinned[s] == person ? person : -2;
        }
    }

    Answer answer() {
        if (search()) return Answer.YES;
        return nodes < 0 ? Answer.UNDECIDED : Answer.NO;
    }

    /** The plan found, after a yes. */
    Plan witness() {
        return Plan.of(owner);
    }

    private boolean search() {
        int seat = -1;
        int fewest = Integer.MAX_VALUE;
        for (int s = 0; s < wanted.length; s++) {
            if (!wanted[s] || owner[s] >= 0) continue;
            int left = left(s, fewest);
            if (left >= fewest) continue;
            fewest = left;
            seat = s;
        }
        if (seat < 0) return true;
        for (int c = problem.firstCandidate(seat); c < problem.firstCandidate(seat + 1); c++) {
            if (!open(seat, c)) continue;
            if (--nodes < 0) return false;
            take(seat, c, 1);
            if (search()) return true;
            take(seat, c, -1);
        }
        return false;
    }

    private int left(int seat, int enough) {
        int left = 0;
        for (int c = problem.firstCandidate(seat); c < problem.firstCandidate(seat + 1); c++)
            if (open(seat, c) && ++left >= enough) break;
        return left;
    }

    private boolean open(int seat, int candidate) {
        int p = problem.person(candidate);
        if (pinned[seat] != PlanProblem.NOBODY && pinned[seat] != p) return false;
        if (problem.hats(seat) > hats[p]) return false;
        var left = room(p);
        for (int t = 0; t < left.length; t++)
            if ((problem.months(seat) >> t & 1) == 1 && problem.load(candidate) > left[t])
                return false;
        for (int i = 0; i < problem.differentPairs(); i++) {
            int a = problem.different(i, 0);
            int b = problem.different(i, 1);
            if ((a == seat && owner[b] == p) || (b == seat && owner[a] == p)) return false;
        }
        for (int i = 0; i < problem.samePairs(); i++) {
            int a = problem.same(i, 0);
            int b = problem.same(i, 1);
            if (a == seat && owner[b] >= 0 && owner[b] != p) return false;
            if (b == seat && owner[a] >= 0 && owner[a] != p) return false;
        }
        return true;
    }

    private int[] room(int person) {
        if (room[person] == null) {
            room[person] = new int[problem.periods()];
            for (int t = 0; t < room[person].length; t++)
                room[person][t] = problem.capacity(person, t);
        }
        return room[person];
    }

    private void take(int seat, int candidate, int sign) {
        int p = problem.person(candidate);
        owner[seat] = sign > 0 ? p : PlanProblem.NOBODY;
        hats[p] -= sign * problem.hats(seat);
        var left = room(p);
        for (int t = 0; t < left.length; t++)
            if ((problem.months(seat) >> t & 1) == 1) left[t] -= sign * problem.load(candidate);
    }
}
