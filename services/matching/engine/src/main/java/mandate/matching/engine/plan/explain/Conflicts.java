package mandate.matching.engine.plan.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mandate.matching.engine.plan.explain.Together.Answer;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;

/**
 * Why a seat stays empty, or a wish cannot be met: a smallest set of demands that cannot hold
 * together.
 *
 * <p>Around the seat, ring by ring: the seats that the plan gives to its candidates, then those of
 * their candidates, and so on. As soon as these demands cannot all hold, the deletion filter takes
 * them out one by one, the outermost first, and keeps out what is not needed for the contradiction
 * (Chinneck, Dravnieks 1991). What is left is irreducible: each of its demands is needed. It need
 * not be the smallest of all such sets.
 */
public final class Conflicts {
    private final PlanProblem problem;
    private final Plan plan;
    private final int most;
    private final int nodes;

    /**
     * @param most how many demands are looked at
     * @param nodes how many steps each question may take
     */
    public Conflicts(PlanProblem problem, Plan plan, int most, int nodes) {
        this.problem = problem;
        this.plan = plan;
        this.most = most;
        this.nodes = nodes;
    }

    /** Why a seat has no owner in the plan. */
    public Conflict of(int emptySeat) {
        return of(new Demand.Filled(emptySeat));
    }

    /** Why a wish is not met while the seats of the plan stay filled. */
    public Conflict of(Demand wish) {
        List<Demand> demands = new ArrayList<>(List.of(wish));
        var seats = new LinkedHashSet<>(List.of(seat(wish)));
        while (true) {
            var together = new Together(problem, demands, nodes);
            var last = together.answer();
            if (last == Answer.NO) return filtered(demands);
            int size = seats.size();
            grow(seats);
            if (seats.size() == size || size >= most || last == Answer.UNDECIDED)
                return last == Answer.YES
                        ? new Conflict.TooDear(together.witness())
                        : new Conflict.Undecided(nodes);
            demands.clear();
            demands.add(wish);
            for (int s : seats) if (s != seat(wish)) demands.add(new Demand.Filled(s));
        }
    }

    private static int seat(Demand demand) {
        return switch (demand) {
            case Demand.Filled(int seat) -> seat;
            case Demand.Owned(int seat, int _) -> seat;
        };
    }

    /** One ring more: filled seats whose owner is a candidate of a seat inside. */
    private void grow(Set<Integer> seats) {
        var people = new boolean[problem.people()];
        for (int s : seats)
            for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++)
                people[problem.person(c)] = true;
        for (int s = 0; s < problem.seats() && seats.size() < most; s++)
            if (plan.owner(s) >= 0 && people[plan.owner(s)]) seats.add(s);
    }

    private Conflict filtered(List<Demand> demands) {
        List<Demand> kept = new ArrayList<>(demands);
        for (int i = kept.size() - 1; i >= 0; i--) {
            var without = new ArrayList<>(kept);
            without.remove(i);
            switch (new Together(problem, without, nodes).answer()) {
                case NO -> kept.remove(i);
                case YES -> {}
                case UNDECIDED -> {
                    return new Conflict.Undecided(nodes);
                }
            }
        }
        return new Conflict.Impossible(kept);
    }
}
