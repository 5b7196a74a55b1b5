package mandate.matching.engine.plan.method;

import java.util.Arrays;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SameGroups;

/**
 * From a problem to a core and back.
 *
 * <p>Seats that must have the same person become one unit: loads, costs, hats and prices are added.
 * Signed mandates are taken out: their owners have less room, and their rivals lose that owner as a
 * candidate. A candidate that cannot carry the unit, or costs at least as much as leaving it empty,
 * is left out: an empty unit takes nothing of anybody, so no best plan needs him.
 */
final class CoreReading {
    final PlanProblem problem;
    final Core core;
    final long fixedCost;
    private final int[] unitOfSeat;
    private final int[] signedBy;

    CoreReading(PlanProblem problem) {
        this.problem = problem;
        var groups = new SameGroups(problem);
        var seats = problem.seats();
        signedBy = new int[seats];
        unitOfSeat = new int[seats];
        var signed = new int[seats];
        Arrays.fill(signed, PlanProblem.NOBODY);
        for (int s = 0; s < seats; s++)
            if (problem.fixed(s) >= 0) signed[groups.of(s)] = problem.fixed(s);
        int units = 0;
        for (int s = 0; s < seats; s++) {
            signedBy[s] = signed[groups.of(s)];
            if (signedBy[s] >= 0) unitOfSeat[s] = -1;
            else unitOfSeat[s] = groups.of(s) == s ? units++ : unitOfSeat[groups.of(s)];
        }
        var draft = new CoreDraft(problem, unitOfSeat, units);
        long cost = 0;
        for (int s = 0; s < seats; s++) if (signedBy[s] >= 0) cost += draft.take(s, signedBy[s]);
        fixedCost = cost;
        core = draft.core(signedBy);
    }

    /** The plan that a row of arcs stands for. */
    Plan plan(int[] arcOf) {
        var owner = new int[problem.seats()];
        for (int s = 0; s < owner.length; s++) owner[s] = owner(s, arcOf);
        return Plan.of(owner);
    }

    private int owner(int seat, int[] arcOf) {
        if (signedBy[seat] >= 0) return signedBy[seat];
        int arc = arcOf[unitOfSeat[seat]];
        return arc < 0 ? PlanProblem.NOBODY : core.personOrigin[core.arcPerson[arc]];
    }

    /**
     * The arcs of a plan, as far as the core still has them; a unit split in two counts as empty.
     */
    int[] arcs(Plan plan) {
        var arcOf = new int[core.units];
        Arrays.fill(arcOf, -1);
        int seats = Math.min(plan.seats(), problem.seats());
        for (int s = 0; s < seats; s++) {
            int u = unitOfSeat[s];
            if (u < 0 || plan.owner(s) < 0) continue;
            for (int i = core.unitStart[u]; i < core.unitStart[u + 1]; i++) {
                int a = core.arcOfUnit[i];
                if (core.personOrigin[core.arcPerson[a]] == plan.owner(s)) arcOf[u] = a;
            }
        }
        for (int s = 0; s < seats; s++) {
            int u = unitOfSeat[s];
            if (u >= 0 && arcOf[u] >= 0 && owner(s, arcOf) != plan.owner(s)) arcOf[u] = -1;
        }
        return arcOf;
    }

    /** Prices of units as prices of seats: a group's price stands at its first seat. */
    long[] prices(double[] lambda) {
        var prices = new long[problem.seats()];
        var given = new boolean[core.units];
        for (int s = 0; s < prices.length; s++) {
            int u = unitOfSeat[s];
            if (u < 0 || given[u]) continue;
            given[u] = true;
            prices[s] = Math.round(lambda[u] * 1e6);
        }
        return prices;
    }

    /** Prices of seats as prices of units; seats added since are priced by their candidates. */
    double[] lambda(long[] prices) {
        var lambda = new double[core.units];
        var cheapest = Dual.cheapest(core);
        for (int s = 0; s < unitOfSeat.length; s++) {
            int u = unitOfSeat[s];
            if (u >= 0) lambda[u] += s < prices.length ? prices[s] / 1e6 : cheapest[u];
        }
        for (int u = 0; u < lambda.length; u++) lambda[u] = Math.min(lambda[u], core.empty[u]);
        return lambda;
    }

    /** The unit a seat belongs to, or below nothing if it is signed for. */
    int unit(int seat) {
        return unitOfSeat[seat];
    }
}
