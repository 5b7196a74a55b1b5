package mandate.matching.engine.plan.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds everything that is wrong with a problem; a problem without faults has a plan. */
final class ProblemRules {
    /** Costs stay below this, so that ten thousand of them fit a long with six decimals. */
    static final int HIGHEST_COST = 100_000_000;

    private final PlanProblemBuilder of;
    private final List<ProblemFault> faults = new ArrayList<>();
    private final int highestLoad;

    ProblemRules(PlanProblemBuilder of) {
        this.of = of;
        highestLoad = highestLoad(of.periods);
    }

    /** Several months share a machine word, so the more months, the smaller the loads. */
    static int highestLoad(int periods) {
        return periods <= 6 ? 1_000_000 : periods <= 8 ? 10_000 : 500;
    }

    List<ProblemFault> faults() {
        if (of.maxHats.size() == 0) faults.add(new ProblemFault.NoPeople());
        if (of.months.size() == 0) faults.add(new ProblemFault.NoSeats());
        people();
        seats();
        if (faults.isEmpty()) pairsAndMandates();
        return faults;
    }

    private void people() {
        for (int p = 0; p < of.maxHats.size(); p++) {
            var name = of.personNames.get(p);
            if (of.maxHats.get(p) < 0)
                faults.add(new ProblemFault.HatsOutOfRange(name, of.maxHats.get(p)));
            for (int t = 0; t < of.periods; t++) {
                int capacity = of.capacity.get(p * of.periods + t);
                if (capacity < 0 || capacity > highestLoad)
                    faults.add(new ProblemFault.CapacityOutOfRange(name, t, capacity, highestLoad));
            }
        }
    }

    private void seats() {
        var first = of.first();
        var seen = new int[of.maxHats.size()];
        for (int s = 0; s < of.months.size(); s++) {
            var name = of.seatNames.get(s);
            int months = of.months.get(s);
            if (months <= 0 || months >= 1 << of.periods)
                faults.add(new ProblemFault.MonthsOutOfRange(name, months, of.periods));
            if (of.hats.get(s) < 1 || of.hats.get(s) > PlanProblemBuilder.ANY_HATS)
                faults.add(new ProblemFault.HatsOutOfRange(name, of.hats.get(s)));
            cost(name, of.change.get(s));
            cost(name, (long) of.empty.get(s) + of.change.get(s));
            for (int c = first[s]; c < first[s + 1]; c++) candidate(s, c, seen);
        }
    }

    private void candidate(int seat, int candidate, int[] seen) {
        var name = of.seatNames.get(seat);
        int who = of.person.get(candidate);
        cost(name, of.cost.get(candidate));
        cost(name, (long) of.cost.get(candidate) + of.change.get(seat));
        int load = of.load.get(candidate);
        if (load < 0 || load > highestLoad)
            faults.add(
                    new ProblemFault.LoadOutOfRange(
                            name, of.personNames.get(who), load, highestLoad));
        if (seen[who] == seat + 1)
            faults.add(new ProblemFault.CandidateTwice(name, of.personNames.get(who)));
        seen[who] = seat + 1;
    }

    private void cost(String seat, long cost) {
        if (cost < 0 || cost > HIGHEST_COST)
            faults.add(new ProblemFault.CostOutOfRange(seat, cost, HIGHEST_COST));
    }

    private void pairsAndMandates() {
        var problem = new PlanProblem(of);
        var groups = new SameGroups(problem);
        for (int i = 0; i < problem.differentPairs(); i++) {
            int a = problem.different(i, 0);
            int b = problem.different(i, 1);
            if (groups.of(a) == groups.of(b))
                faults.add(
                        new ProblemFault.SameAndDifferent(
                                problem.seatName(a), problem.seatName(b)));
        }
        var owner = signed(problem, groups);
        for (int i = 0; i < problem.differentPairs(); i++) {
            int a = problem.different(i, 0);
            int b = problem.different(i, 1);
            if (groups.of(a) != groups.of(b) && owner[a] >= 0 && owner[a] == owner[b])
                faults.add(
                        new ProblemFault.FixedToOne(
                                problem.seatName(a),
                                problem.seatName(b),
                                problem.personName(owner[a])));
        }
        room(problem, owner);
    }

    /** A signature for one seat signs for all that must have the same person. */
    private int[] signed(PlanProblem problem, SameGroups groups) {
        var ofGroup = new int[problem.seats()];
        Arrays.fill(ofGroup, PlanProblem.NOBODY);
        for (int s = 0; s < problem.seats(); s++) {
            int who = problem.fixed(s);
            if (who < 0) continue;
            int before = ofGroup[groups.of(s)];
            if (before >= 0 && before != who)
                faults.add(
                        new ProblemFault.FixedToTwo(
                                problem.seatName(s),
                                problem.personName(before),
                                problem.personName(who)));
            ofGroup[groups.of(s)] = who;
        }
        var owner = new int[problem.seats()];
        for (int s = 0; s < owner.length; s++) {
            owner[s] = ofGroup[groups.of(s)];
            if (owner[s] >= 0 && problem.candidateOf(s, owner[s]) < 0)
                faults.add(
                        new ProblemFault.FixedToStranger(
                                problem.seatName(s), problem.personName(owner[s])));
        }
        return owner;
    }

    private void room(PlanProblem problem, int[] owner) {
        var taken = new int[problem.people()][];
        var worn = new int[problem.people()];
        for (int s = 0; s < owner.length; s++) {
            int c = owner[s] < 0 ? -1 : problem.candidateOf(s, owner[s]);
            if (c < 0) continue;
            int p = owner[s];
            if (taken[p] == null) taken[p] = new int[problem.periods()];
            worn[p] += problem.hats(s);
            for (int t = 0; t < problem.periods(); t++)
                if ((problem.months(s) >> t & 1) == 1) taken[p][t] += problem.load(c);
        }
        for (int p = 0; p < worn.length; p++) {
            if (taken[p] == null) continue;
            if (worn[p] > problem.maxHats(p))
                faults.add(
                        new ProblemFault.FixedAboveHats(
                                problem.personName(p), worn[p], problem.maxHats(p)));
            for (int t = 0; t < problem.periods(); t++)
                if (taken[p][t] > problem.capacity(p, t))
                    faults.add(
                            new ProblemFault.FixedAboveCapacity(
                                    problem.personName(p), t, taken[p][t], problem.capacity(p, t)));
        }
    }
}
