package mandate.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.explain.Conflict;
import mandate.matching.engine.plan.explain.Conflicts;
import mandate.matching.engine.plan.explain.Demand;
import mandate.matching.engine.plan.explain.MarginalPrices;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Watch;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.PlanProblemBuilder;
import mandate.matching.engine.plan.problem.ProblemChange;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final Planner EXACT = new Planner(new Effort(20, 40, 10, 2, 0, 5_000), 1, 1);

    @Test
    void no_change_saves_more_than_its_price_says_when_small_problems_are_solved_again() {
        int worthSomething = 0;
        for (int seed = 1; seed <= 300; seed++) {
            var problem = RandomProblems.sound(seed, 6);
            var outcome = EXACT.plan(problem, Watch.NOBODY);
            var prices = new MarginalPrices(problem, outcome);
            var random = new SplittableRandom(seed);
            int person = random.nextInt(problem.people());
            long saved = saved(problem, outcome, new ProblemChange(problem).capacity(person, 20));
            assertThat(saved).isLessThanOrEqualTo(prices.moreCapacity(person, 20).atMost());
            if (saved > 0) worthSomething++;
            saved = saved(problem, outcome, new ProblemChange(problem).hats(person, 1));
            assertThat(saved).isLessThanOrEqualTo(prices.oneHatMore(person).atMost());
            var change = newcomer(problem, random);
            saved = saved(problem, outcome, change);
            assertThat(saved).isLessThanOrEqualTo(prices.worth(change).atMost());
            if (saved > 0) worthSomething++;
        }
        assertThat(worthSomething).isGreaterThan(100);
    }

    @Test
    void where_the_bound_is_tight_the_price_of_a_newcomer_is_close_to_what_he_saves() {
        int close = 0;
        for (int seed = 1; seed <= 20; seed++) {
            var problem = Family.of(seed, 40, 40, 2);
            var outcome = EXACT.plan(problem, Watch.NOBODY);
            var change = newcomer(problem, new SplittableRandom(seed));
            var worth = new MarginalPrices(problem, outcome).worth(change);
            long saved = saved(problem, outcome, change);
            assertThat(saved).isLessThanOrEqualTo(worth.atMost());
            if (Math.abs(saved - worth.estimate()) <= 0.25 * Math.max(saved, 400)) close++;
        }
        assertThat(close).isGreaterThanOrEqualTo(12);
    }

    @Test
    void two_seats_for_one_pair_of_hands_are_the_conflict_and_a_third_is_left_out() {
        var builder = new PlanProblemBuilder(1);
        builder.person("Amira", 1, 100);
        builder.person("Bela", 1, 100);
        builder.seat("A", 1, 1, 1000);
        builder.candidate(0, 10, 50);
        builder.seat("B", 1, 1, 900);
        builder.candidate(0, 10, 50);
        builder.seat("C", 1, 1, 900);
        builder.candidate(1, 10, 50);
        var problem = builder.sound();
        var plan = EXACT.plan(problem, Watch.NOBODY).plan();
        assertThat(plan.owner(1)).isEqualTo(PlanProblem.NOBODY);
        assertThat(new Conflicts(problem, plan, 20, 10_000).of(1))
                .isEqualTo(
                        new Conflict.Impossible(
                                List.of(new Demand.Filled(1), new Demand.Filled(0))));
    }

    @Test
    void an_empty_seat_that_could_be_filled_at_a_price_shows_how() {
        var builder = new PlanProblemBuilder(1);
        builder.person("Amira", 1, 100);
        builder.seat("A", 1, 1, 50);
        builder.candidate(0, 60, 50);
        var problem = builder.sound();
        var plan = EXACT.plan(problem, Watch.NOBODY).plan();
        var conflict = new Conflicts(problem, plan, 20, 10_000).of(0);
        assertThat(conflict)
                .isInstanceOfSatisfying(
                        Conflict.TooDear.class,
                        dear -> assertThat(dear.witness().owner(0)).isZero());
    }

    @Test
    void every_demand_of_a_conflict_is_needed_and_all_together_cannot_hold() {
        int conflicts = 0;
        for (int seed = 1; seed <= 400; seed++) {
            var problem = RandomProblems.sound(seed, 7);
            var plan = EXACT.plan(problem, Watch.NOBODY).plan();
            for (int s = 0; s < problem.seats(); s++) {
                if (plan.owner(s) >= 0) continue;
                if (new Conflicts(problem, plan, 20, 100_000).of(s)
                        instanceof Conflict.Impossible(var demands)) {
                    conflicts++;
                    assertThat(canHold(problem, demands)).as("seed %s", seed).isFalse();
                    for (var one : demands) {
                        var others = new ArrayList<>(demands);
                        others.remove(one);
                        assertThat(canHold(problem, others)).as("seed %s", seed).isTrue();
                    }
                }
            }
        }
        assertThat(conflicts).isGreaterThan(100);
    }

    @Test
    void a_wish_that_breaks_a_signed_mandate_is_a_conflict_of_its_own() {
        var builder = new PlanProblemBuilder(1);
        builder.person("Amira", 1, 100);
        builder.person("Bela", 1, 100);
        builder.seat("A", 1, 1, 1000);
        builder.candidate(0, 10, 50).candidate(1, 20, 50);
        builder.fix(0, 0);
        var problem = builder.sound();
        var plan = EXACT.plan(problem, Watch.NOBODY).plan();
        var wish = new Demand.Owned(0, 1);
        assertThat(new Conflicts(problem, plan, 20, 10_000).of(wish))
                .isEqualTo(new Conflict.Impossible(List.of(wish)));
    }

    /** Tried with brute force: a seat that is asked for must not be left empty. */
    private static boolean canHold(PlanProblem problem, List<Demand> demands) {
        var builder = new PlanProblemBuilder(problem.periods());
        for (int p = 0; p < problem.people(); p++) {
            var room = new int[problem.periods()];
            for (int t = 0; t < room.length; t++) room[t] = problem.capacity(p, t);
            builder.person("P" + p, problem.maxHats(p), room);
        }
        for (int s = 0; s < problem.seats(); s++) {
            int price = demands.contains(new Demand.Filled(s)) ? 1 : 0;
            builder.seat("S" + s, problem.months(s), problem.hats(s), price);
            for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++)
                builder.candidate(problem.person(c), 0, problem.load(c));
            if (problem.fixed(s) >= 0) builder.fix(s, problem.fixed(s));
        }
        for (int i = 0; i < problem.differentPairs(); i++)
            builder.different(problem.different(i, 0), problem.different(i, 1));
        for (int i = 0; i < problem.samePairs(); i++)
            builder.same(problem.same(i, 0), problem.same(i, 1));
        var fillable = builder.sound();
        return PlanCheck.cost(fillable, BruteForce.cheapest(fillable)) == 0;
    }

    private static long saved(PlanProblem problem, PlanOutcome before, ProblemChange change) {
        var after = EXACT.plan(change.builder().sound(), Watch.NOBODY);
        assertThat(after.cost()).isLessThanOrEqualTo(before.cost());
        assertThat(before.plan().seats()).isEqualTo(problem.seats());
        return before.cost() - after.cost();
    }

    private static ProblemChange newcomer(PlanProblem problem, SplittableRandom random) {
        var room = new ArrayList<Integer>();
        for (int t = 0; t < problem.periods(); t++) room.add(100);
        var change = new ProblemChange(problem).joins("newcomer", 2, room);
        for (int s = 0; s < problem.seats(); s++)
            if (random.nextBoolean() && problem.fixed(s) < 0)
                change.canTake(
                        problem.people(),
                        new ProblemChange.Choice(s, random.nextInt(500), random.nextInt(10, 60)));
        return change;
    }
}
