package mandate.matching.app.plans;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SeatPrices;
import org.jspecify.annotations.Nullable;

/** What an earlier plan says about the seats of a problem: who had them, and what they weighed. */
final class Earlier {
    private final Map<SeatKey, PlannedSeat> seats = new HashMap<>();
    private final ProblemMaking.Made made;
    private final PlanProblem problem;

    Earlier(PlanState plan, ProblemMaking.Made made, PlanProblem problem) {
        for (var seat : plan.seats()) seats.put(seat.seat(), seat);
        this.made = made;
        this.problem = problem;
    }

    /** The owners of then, where they may still be had; seats that are new have nobody. */
    Plan owners() {
        var owners = new int[problem.seats()];
        Arrays.fill(owners, PlanProblem.NOBODY);
        for (var row : made.rows())
            if (row.number() >= 0)
                owners[row.number()] = owner(row.number(), seats.get(row.wanted().key()));
        return Plan.of(owners);
    }

    private int owner(int seat, @Nullable PlannedSeat before) {
        if (before == null || before.personId() == null) return PlanProblem.NOBODY;
        for (int c = problem.firstCandidate(seat); c < problem.firstCandidate(seat + 1); c++)
            if (problem.personName(problem.person(c)).equals(before.personId()))
                return problem.person(c);
        return PlanProblem.NOBODY;
    }

    /** The prices of then; a seat that is new begins at its cheapest candidate. */
    SeatPrices prices() {
        var prices = new long[problem.seats()];
        for (var row : made.rows()) {
            if (row.number() < 0) continue;
            var before = seats.get(row.wanted().key());
            long price = before == null ? cheapest(row.number()) : before.price();
            prices[row.number()] = price * SeatPrices.UNIT;
        }
        return SeatPrices.of(prices);
    }

    private long cheapest(int seat) {
        long cheapest = Long.MAX_VALUE;
        for (int c = problem.firstCandidate(seat); c < problem.firstCandidate(seat + 1); c++)
            cheapest = Math.min(cheapest, problem.cost(c));
        return cheapest == Long.MAX_VALUE ? 0 : cheapest;
    }
}
