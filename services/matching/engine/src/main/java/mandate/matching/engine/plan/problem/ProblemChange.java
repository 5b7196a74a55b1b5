package mandate.matching.engine.plan.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same problem, changed: somebody leaves or joins, has more or less time, fits a seat better.
 *
 * <p>People and seats keep their numbers, so that a plan and its prices can be carried over; who
 * joins comes after all others. Further seats are added to the builder that comes out. Costs are
 * carried over with the change of a holder already in them.
 */
public final class ProblemChange {
    /** A seat somebody could take, at this cost and this load in each of its months. */
    public record Choice(int seat, int cost, int load) {}

    private record Newcomer(String name, int maxHats, List<Integer> capacity) {}

    private final PlanProblem problem;
    private final Set<Integer> leaving = new HashSet<>();
    private final Map<Integer, Integer> more = new HashMap<>();
    private final Map<Integer, Integer> moreHats = new HashMap<>();
    private final List<Newcomer> joining = new ArrayList<>();
    private final Map<Integer, Map<Integer, Choice>> choices = new HashMap<>();

    public ProblemChange(PlanProblem problem) {
        this.problem = problem;
    }

    /** Somebody can take nothing any more; what he has signed for is free again. */
    public ProblemChange leaves(int person) {
        leaving.add(person);
        return this;
    }

    /** More hundredths of an FTE in every month, or fewer; never below nothing. */
    public ProblemChange capacity(int person, int hundredths) {
        more.merge(person, hundredths, Integer::sum);
        return this;
    }

    /** More hats, or fewer; never below nothing. */
    public ProblemChange hats(int person, int hats) {
        moreHats.merge(person, hats, Integer::sum);
        return this;
    }

    /** Somebody new; the first who joins has the number {@code people()} of the problem. */
    public ProblemChange joins(String name, int maxHats, List<Integer> capacity) {
        joining.add(new Newcomer(name, maxHats, List.copyOf(capacity)));
        return this;
    }

    /**
     * Somebody, new or not, can take a seat at this cost and load: a confirmed skill, a newcomer.
     */
    public ProblemChange canTake(int person, Choice choice) {
        choices.computeIfAbsent(choice.seat(), _ -> new HashMap<>()).put(person, choice);
        return this;
    }

    /** The changed problem, still open for further seats. */
    public PlanProblemBuilder builder() {
        var builder = new PlanProblemBuilder(problem.periods());
        for (int p = 0; p < problem.people(); p++) person(builder, p);
        for (var one : joining)
            builder.person(
                    one.name(),
                    one.maxHats(),
                    one.capacity().stream().mapToInt(Integer::intValue).toArray());
        for (int s = 0; s < problem.seats(); s++) seat(builder, s);
        for (int i = 0; i < problem.differentPairs(); i++)
            builder.different(problem.different(i, 0), problem.different(i, 1));
        for (int i = 0; i < problem.samePairs(); i++)
            builder.same(problem.same(i, 0), problem.same(i, 1));
        return builder;
    }

    private void person(PlanProblemBuilder builder, int p) {
        var capacity = new int[problem.periods()];
        for (int t = 0; t < capacity.length; t++)
            capacity[t] = Math.max(0, problem.capacity(p, t) + more.getOrDefault(p, 0));
        int hats = Math.max(0, problem.maxHats(p) + moreHats.getOrDefault(p, 0));
        builder.person(problem.personName(p), hats, capacity);
    }

    private void seat(PlanProblemBuilder builder, int s) {
        builder.seat(
                problem.seatName(s), problem.months(s), problem.hats(s), problem.priceOfEmpty(s));
        var better = new HashMap<>(choices.getOrDefault(s, Map.of()));
        for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++) {
            int p = problem.person(c);
            if (leaving.contains(p)) continue;
            var other = better.remove(p);
            if (other == null) builder.candidate(p, problem.cost(c), problem.load(c));
            else builder.candidate(p, other.cost(), other.load());
        }
        better.keySet().stream()
                .sorted()
                .forEach(
                        p -> {
                            var choice = better.get(p);
                            if (choice != null) builder.candidate(p, choice.cost(), choice.load());
                        });
        if (problem.holder(s) >= 0) builder.heldBy(s, problem.holder(s), 0);
        if (problem.fixed(s) >= 0 && !leaving.contains(problem.fixed(s)))
            builder.fix(s, problem.fixed(s));
    }
}
