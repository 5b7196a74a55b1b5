package mandate.matching.engine.plan.check;

import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SeatPrices;

/** Goes through a plan seat by seat and person by person, and adds up again what it costs. */
public final class PlanCheck {
    private final PlanProblem problem;
    private final Plan plan;
    private final List<Breach> breaches = new ArrayList<>();

    private PlanCheck(PlanProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** Checks a plan, its cost, and the bound that its prices carry, against what is claimed. */
    public static Verdict check(
            PlanProblem problem,
            Plan plan,
            SeatPrices prices,
            long claimedCost,
            long claimedBound) {
        if (plan.seats() != problem.seats() || prices.seats() != problem.seats())
            return new Verdict.Fails(
                    List.of(
                            new Breach.OtherSeats(
                                    Math.min(plan.seats(), prices.seats()), problem.seats())));
        var check = new PlanCheck(problem, plan);
        check.rules();
        long cost = check.cost();
        long bound = BoundCheck.bound(problem, prices);
        if (cost != claimedCost) check.breaches.add(new Breach.OtherCost(cost, claimedCost));
        if (bound < claimedBound)
            check.breaches.add(new Breach.BoundNotCarried(bound, claimedBound));
        return check.breaches.isEmpty()
                ? new Verdict.Holds(cost, bound, plan.filled())
                : new Verdict.Fails(check.breaches);
    }

    /** Everything that a plan breaks, its cost and bound aside. */
    public static List<Breach> breaches(PlanProblem problem, Plan plan) {
        var check = new PlanCheck(problem, plan);
        check.rules();
        return List.copyOf(check.breaches);
    }

    /** What no plan can cost less than, by these prices alone. */
    public static long bound(PlanProblem problem, SeatPrices prices) {
        return BoundCheck.bound(problem, prices);
    }

    /** What a plan of candidates costs. */
    public static long cost(PlanProblem problem, Plan plan) {
        return new PlanCheck(problem, plan).cost();
    }

    private void rules() {
        for (int s = 0; s < problem.seats(); s++) seat(s);
        for (int i = 0; i < problem.differentPairs(); i++)
            different(problem.different(i, 0), problem.different(i, 1));
        for (int i = 0; i < problem.samePairs(); i++) {
            int a = problem.same(i, 0);
            int b = problem.same(i, 1);
            if (plan.owner(a) != plan.owner(b)) breaches.add(new Breach.NotTheSame(a, b));
        }
        if (breaches.stream().noneMatch(Breach.NotACandidate.class::isInstance)) room();
    }

    private void seat(int seat) {
        int owner = plan.owner(seat);
        if (owner != PlanProblem.NOBODY && problem.candidateOf(seat, owner) < 0)
            breaches.add(new Breach.NotACandidate(seat, owner));
        int signed = problem.fixed(seat);
        if (signed != PlanProblem.NOBODY && signed != owner)
            breaches.add(new Breach.SignedMandateBroken(seat, owner, signed));
    }

    private void different(int seat, int other) {
        int owner = plan.owner(seat);
        if (owner != PlanProblem.NOBODY && owner == plan.owner(other))
            breaches.add(new Breach.NotDifferent(seat, other, owner));
    }

    private void room() {
        var hats = new long[problem.people()];
        var load = new long[problem.people() * problem.periods()];
        for (int s = 0; s < problem.seats(); s++) {
            int owner = plan.owner(s);
            if (owner == PlanProblem.NOBODY) continue;
            hats[owner] += problem.hats(s);
            int each = problem.load(problem.candidateOf(s, owner));
            for (int t = 0; t < problem.periods(); t++)
                if ((problem.months(s) >> t & 1) == 1) load[owner * problem.periods() + t] += each;
        }
        for (int p = 0; p < problem.people(); p++) {
            if (hats[p] > problem.maxHats(p))
                breaches.add(new Breach.TooManyHats(p, hats[p], problem.maxHats(p)));
            for (int t = 0; t < problem.periods(); t++) {
                long taken = load[p * problem.periods() + t];
                if (taken > problem.capacity(p, t))
                    breaches.add(new Breach.Overloaded(p, t, taken, problem.capacity(p, t)));
            }
        }
    }

    private long cost() {
        long cost = 0;
        for (int s = 0; s < problem.seats(); s++) {
            int owner = plan.owner(s);
            int candidate = owner < 0 ? -1 : problem.candidateOf(s, owner);
            cost += candidate < 0 ? problem.priceOfEmpty(s) : problem.cost(candidate);
        }
        return cost;
    }
}
