package mandate.matching.engine.plan;

import java.util.Arrays;
import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;

/**
 * The cheapest plan by trying: seat by seat, every candidate and nobody, rules looked up in the
 * problem alone. Leaves out only what already costs as much as the best plan found.
 */
final class BruteForce {
    private final PlanProblem problem;
    private final int[] owner;
    private final int[] hats;
    private final int[][] room;
    private long best = Long.MAX_VALUE;
    private int[] bestOwner = {};

    private BruteForce(PlanProblem problem) {
        this.problem = problem;
        owner = new int[problem.seats()];
        Arrays.fill(owner, PlanProblem.NOBODY);
        hats = new int[problem.people()];
        room = new int[problem.people()][problem.periods()];
        for (int p = 0; p < hats.length; p++) {
            hats[p] = problem.maxHats(p);
            for (int t = 0; t < problem.periods(); t++) room[p][t] = problem.capacity(p, t);
        }
    }

    static Plan cheapest(PlanProblem problem) {
        var brute = new BruteForce(problem);
        brute.seat(0, 0);
        return Plan.of(brute.bestOwner);
    }

    private void seat(int seat, long cost) {
        if (cost >= best) return;
        if (seat == problem.seats()) {
            if (!PlanCheck.breaches(problem, Plan.of(owner)).isEmpty()) return;
            best = cost;
            bestOwner = owner.clone();
            return;
        }
        for (int c = problem.firstCandidate(seat); c < problem.firstCandidate(seat + 1); c++) {
            int p = problem.person(c);
            if (take(seat, p, problem.load(c), 1)) {
                owner[seat] = p;
                seat(seat + 1, cost + problem.cost(c));
                owner[seat] = PlanProblem.NOBODY;
            }
            take(seat, p, problem.load(c), -1);
        }
        seat(seat + 1, cost + problem.priceOfEmpty(seat));
    }

    private boolean take(int seat, int person, int load, int sign) {
        hats[person] -= sign * problem.hats(seat);
        boolean fits = hats[person] >= 0;
        for (int t = 0; t < problem.periods(); t++) {
            if ((problem.months(seat) >> t & 1) == 0) continue;
            room[person][t] -= sign * load;
            fits &= room[person][t] >= 0;
        }
        return fits;
    }
}
