package mandate.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import mandate.matching.engine.plan.check.Breach;
import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.check.Verdict;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Watch;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SeatPrices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    private static final int EACH = 100;
    private static final Effort SMALL = new Effort(20, 20, 10, 2, 0, 2_000);

    /** Spoils a good plan in one way; null if this plan cannot be spoiled so. */
    private interface Spoil {
        @Nullable Plan of(PlanProblem problem, Plan plan, SplittableRandom random);
    }

    @Test
    void owners_who_are_no_candidates_are_found_a_hundred_times() {
        rejects(
                Breach.NotACandidate.class,
                (problem, plan, random) -> {
                    int s = random.nextInt(problem.seats());
                    int p = random.nextInt(problem.people());
                    return problem.candidateOf(s, p) >= 0 ? null : with(plan, s, p);
                });
    }

    @Test
    void months_with_more_than_there_is_are_found_a_hundred_times() {
        rejects(
                Breach.Overloaded.class,
                (problem, plan, random) -> crowded(problem, plan, random, false));
    }

    @Test
    void people_with_too_many_hats_are_found_a_hundred_times() {
        rejects(
                Breach.TooManyHats.class,
                (problem, plan, random) -> crowded(problem, plan, random, true));
    }

    @Test
    void seats_that_must_differ_and_do_not_are_found_a_hundred_times() {
        rejects(
                Breach.NotDifferent.class,
                (problem, plan, random) -> {
                    if (problem.differentPairs() == 0) return null;
                    int i = random.nextInt(problem.differentPairs());
                    int owner = plan.owner(problem.different(i, 0));
                    int other = problem.different(i, 1);
                    return owner < 0 || problem.candidateOf(other, owner) < 0
                            ? null
                            : with(plan, other, owner);
                });
    }

    @Test
    void seats_that_must_be_the_same_and_are_not_are_found_a_hundred_times() {
        rejects(
                Breach.NotTheSame.class,
                (problem, plan, random) -> {
                    if (problem.samePairs() == 0) return null;
                    int seat = problem.same(random.nextInt(problem.samePairs()), 1);
                    return with(plan, seat, plan.owner(seat) < 0 ? 0 : PlanProblem.NOBODY);
                });
    }

    @Test
    void signed_mandates_given_away_are_found_a_hundred_times() {
        rejects(
                Breach.SignedMandateBroken.class,
                (problem, plan, random) -> {
                    int s = random.nextInt(problem.seats());
                    if (problem.fixed(s) < 0) return null;
                    return with(plan, s, random.nextInt(-1, problem.people()));
                });
    }

    @Test
    void costs_that_are_not_those_of_the_plan_are_found_a_hundred_times() {
        var random = new SplittableRandom(1);
        for (int i = 1; i <= EACH; i++) {
            var problem = RandomProblems.sound(i, 7);
            var good = new Planner(SMALL, 1, 1).plan(problem, Watch.NOBODY);
            long wrong = good.cost() + (random.nextBoolean() ? 1L : -1L) * random.nextInt(1, 50);
            var verdict = PlanCheck.check(problem, good.plan(), good.prices(), wrong, 0);
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Fails.class,
                            fails ->
                                    assertThat(fails.breaches())
                                            .hasAtLeastOneElementOfType(Breach.OtherCost.class));
        }
    }

    @Test
    void bounds_that_the_prices_do_not_carry_are_found_a_hundred_times() {
        for (int i = 1; i <= EACH; i++) {
            var problem = RandomProblems.sound(i, 7);
            var good = new Planner(SMALL, 1, 1).plan(problem, Watch.NOBODY);
            long claimed = good.verdict().bound() + 1 + i % 7;
            var verdict =
                    PlanCheck.check(problem, good.plan(), good.prices(), good.cost(), claimed);
            assertThat(verdict)
                    .isEqualTo(
                            new Verdict.Fails(
                                    List.of(
                                            new Breach.BoundNotCarried(
                                                    good.verdict().bound(), claimed))));
        }
    }

    @Test
    void a_plan_of_another_number_of_seats_is_no_plan() {
        var problem = RandomProblems.sound(4, 7);
        var good = new Planner(SMALL, 1, 1).plan(problem, Watch.NOBODY);
        var verdict =
                PlanCheck.check(problem, Plan.empty(problem.seats() + 1), good.prices(), 0, 0);
        assertThat(verdict).isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void whatever_the_prices_the_bound_is_never_above_the_cheapest_plan() {
        var random = new SplittableRandom(8);
        for (int i = 1; i <= 300; i++) {
            var problem = RandomProblems.sound(i, 6);
            var cheapest = BruteForce.cheapest(problem);
            var prices = new long[problem.seats()];
            for (int s = 0; s < prices.length; s++) prices[s] = random.nextLong(2_000_000_000L);
            var verdict =
                    PlanCheck.check(
                            problem,
                            cheapest,
                            SeatPrices.of(prices),
                            PlanCheck.cost(problem, cheapest),
                            Long.MIN_VALUE);
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Holds.class,
                            holds -> assertThat(holds.bound()).isLessThanOrEqualTo(holds.cost()));
        }
    }

    private static void rejects(Class<? extends Breach> kind, Spoil spoil) {
        var random = new SplittableRandom(kind.getName().hashCode());
        int spoiled = 0;
        for (long seed = 1; spoiled < EACH; seed++) {
            assertThat(seed).as("enough problems of this kind").isLessThan(20_000);
            var problem = RandomProblems.sound(seed, 7);
            var good = BruteForce.cheapest(problem);
            assertThat(PlanCheck.breaches(problem, good)).isEmpty();
            var bad = spoil.of(problem, good, random);
            if (bad == null || bad.equals(good)) continue;
            var breaches = PlanCheck.breaches(problem, bad);
            assertThat(breaches).as("seed %s", seed).hasAtLeastOneElementOfType(kind);
            spoiled++;
        }
    }

    /** Everything given to one person; a spoiled plan if that is too much of what is asked for. */
    private static @Nullable Plan crowded(
            PlanProblem problem, Plan plan, SplittableRandom random, boolean byHats) {
        int p = random.nextInt(problem.people());
        var owner = plan.owners();
        for (int s = 0; s < owner.length; s++) if (problem.candidateOf(s, p) >= 0) owner[s] = p;
        int hats = problem.maxHats(p);
        var room = new int[problem.periods()];
        for (int t = 0; t < room.length; t++) room[t] = problem.capacity(p, t);
        boolean over = false;
        for (int s = 0; s < owner.length; s++) {
            if (owner[s] != p) continue;
            hats -= problem.hats(s);
            for (int t = 0; t < room.length; t++)
                if ((problem.months(s) & 1 << t) != 0)
                    over |= (room[t] -= problem.load(problem.candidateOf(s, p))) < 0;
        }
        return (byHats ? hats < 0 : over) ? Plan.of(owner) : null;
    }

    private static Plan with(Plan plan, int seat, int owner) {
        var owners = plan.owners();
        owners[seat] = owner;
        return Plan.of(owners);
    }
}
