package mandate.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Found;
import mandate.matching.engine.plan.method.Progress;
import mandate.matching.engine.plan.method.Watch;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Effort SMALL = new Effort(20, 20, 10, 2, 0, 5_000);

    @Test
    void the_plan_is_as_cheap_as_trying_everything_on_two_thousand_small_problems() {
        for (int seed = 1; seed <= 2_000; seed++) {
            var problem = RandomProblems.sound(seed, 7);
            long cheapest = PlanCheck.cost(problem, BruteForce.cheapest(problem));
            var outcome = new Planner(SMALL, seed, 1).plan(problem, Watch.NOBODY);
            assertThat(outcome.cost()).as("seed %s", seed).isEqualTo(cheapest);
            assertThat(outcome.end()).as("seed %s", seed).isEqualTo(Found.End.OPTIMAL);
            assertThat(outcome.bound()).as("seed %s", seed).isEqualTo(cheapest);
            assertThat(outcome.verdict().bound()).as("seed %s", seed).isLessThanOrEqualTo(cheapest);
        }
    }

    @Test
    void the_same_seed_and_steps_give_the_same_bytes_with_one_thread_and_with_two() {
        var problem = Family.of(3, 120, 90, 4);
        var effort = new Effort(40, 60, 20, 10, 20, 0);
        var once = new Planner(effort, 5, 1).plan(problem, Watch.NOBODY);
        var again = new Planner(effort, 5, 1).plan(problem, Watch.NOBODY);
        var byTwo = new Planner(effort, 5, 2).plan(problem, Watch.NOBODY);
        assertThat(again.plan().bytes()).isEqualTo(once.plan().bytes());
        assertThat(byTwo.plan().bytes()).isEqualTo(once.plan().bytes());
        assertThat(again.prices()).isEqualTo(once.prices());
        assertThat(byTwo.prices()).isEqualTo(once.prices());
    }

    @Test
    void a_plan_of_a_few_hundred_seats_is_proven_within_half_a_percent_by_its_prices_alone() {
        var problem = Family.of(11, 300, 200, 12);
        var outcome =
                new Planner(new Effort(80, 80, 30, 30, 80, 0), 1, 2).plan(problem, Watch.NOBODY);
        assertThat(outcome.gap()).isLessThan(0.005);
        assertThat(outcome.verdict().bound()).isEqualTo(outcome.bound());
    }

    @Test
    void a_plan_that_is_stopped_says_so_and_is_checked_all_the_same() {
        var problem = Family.of(3, 120, 90, 4);
        var watch = new Following(60, 0);
        var outcome = new Planner(Effort.thorough(), 5, 2).plan(problem, watch);
        assertThat(outcome.end()).isEqualTo(Found.End.STOPPED);
        assertThat(PlanCheck.breaches(problem, outcome.plan())).isEmpty();
        assertThat(outcome.bound()).isLessThanOrEqualTo(outcome.cost());
        assertThat(outcome.plan().filled()).isPositive();
    }

    @Test
    void a_plan_out_of_time_says_so() {
        var problem = Family.of(3, 120, 90, 4);
        var outcome = new Planner(Effort.thorough(), 5, 2).plan(problem, new Following(1 << 30, 2));
        assertThat(outcome.end()).isEqualTo(Found.End.TIME_OVER);
    }

    @Test
    void whoever_follows_is_told_of_a_best_plan_that_only_gets_better() {
        var problem = Family.of(3, 120, 90, 4);
        var watch = new Following(1 << 30, 0);
        new Planner(new Effort(40, 60, 20, 10, 20, 0), 5, 1).plan(problem, watch);
        assertThat(watch.told.get()).isGreaterThan(5);
        assertThat(watch.roseOnce).isFalse();
        assertThat(watch.last).isNotNull();
    }

    /** Stops after so many questions; says that a share of the time is over. */
    private static final class Following implements Watch {
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger told = new AtomicInteger();
        private final int most;
        private final double spent;
        private volatile @org.jspecify.annotations.Nullable Progress last;
        private volatile boolean roseOnce;

        Following(int most, double spent) {
            this.most = most;
            this.spent = spent;
        }

        @Override
        public boolean stop() {
            return asked.incrementAndGet() > most;
        }

        @Override
        public double spent() {
            return spent;
        }

        @Override
        public void at(Progress progress) {
            var before = last;
            if (before != null && progress.best() > before.best()) roseOnce = true;
            told.incrementAndGet();
            last = progress;
        }
    }
}
