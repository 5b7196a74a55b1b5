package mandate.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Watch;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.ProblemChange;
import org.junit.jupiter.api.Test;

class ReplanTest {
    private static final PlanProblem PROBLEM = Family.of(3, 200, 150, 4);
    private static final PlanOutcome PRESENT =
            new Planner(new Effort(80, 80, 30, 30, 40, 0), 1, 1).plan(PROBLEM, Watch.NOBODY);
    private static final Planner REPAIR = new Planner(Effort.repair(), 1, 1);

    @Test
    void after_a_leaver_only_as_many_seats_move_as_allowed_and_the_gap_is_stated() {
        int leaver = PRESENT.plan().owner(busySeat());
        var changed = new ProblemChange(PROBLEM).leaves(leaver).builder().sound();
        var after = REPAIR.replan(changed, PRESENT.plan(), PRESENT.prices(), 2, Watch.NOBODY);
        assertThat(after.unforced()).isLessThanOrEqualTo(2);
        assertThat(after.outcome().plan().owners()).doesNotContain(leaver);
        assertThat(after.moves()).anyMatch(Replanned.Move::needed);
        assertThat(after.outcome().gap()).isBetween(0.0, 0.02);
        assertThat(PlanCheck.breaches(changed, after.outcome().plan())).isEmpty();
    }

    @Test
    void nothing_changed_and_no_move_allowed_keeps_the_plan() {
        var after = REPAIR.replan(PROBLEM, PRESENT.plan(), PRESENT.prices(), 0, Watch.NOBODY);
        assertThat(after.outcome().plan()).isEqualTo(PRESENT.plan());
        assertThat(after.moves()).isEmpty();
    }

    @Test
    void somebody_with_half_the_time_keeps_what_he_still_can() {
        int person = PRESENT.plan().owner(busySeat());
        var changed = new ProblemChange(PROBLEM).capacity(person, -30).builder().sound();
        var after = REPAIR.replan(changed, PRESENT.plan(), PRESENT.prices(), 4, Watch.NOBODY);
        assertThat(PlanCheck.breaches(changed, after.outcome().plan())).isEmpty();
        assertThat(after.outcome().cost()).isGreaterThanOrEqualTo(after.outcome().bound());
    }

    @Test
    void a_new_initiative_finds_its_owners_beside_the_present_plan() {
        var builder = new ProblemChange(PROBLEM).builder();
        int seat = builder.seat("new", 1, 1, 30_000);
        for (int p = 0; p < 40; p++) builder.candidate(p, 100 * p, 10);
        var changed = builder.sound();
        var after = REPAIR.replan(changed, PRESENT.plan(), PRESENT.prices(), 2, Watch.NOBODY);
        assertThat(after.outcome().plan().owner(seat)).isNotEqualTo(PlanProblem.NOBODY);
        assertThat(after.unforced()).isLessThanOrEqualTo(2);
    }

    @Test
    void who_joins_is_numbered_after_all_others_and_can_take_a_seat() {
        var changed =
                new ProblemChange(PROBLEM)
                        .joins("Zoe", 1, List.of(100, 100, 100, 100))
                        .canTake(PROBLEM.people(), new ProblemChange.Choice(0, 0, 10))
                        .builder()
                        .sound();
        var after = REPAIR.replan(changed, PRESENT.plan(), PRESENT.prices(), 5, Watch.NOBODY);
        assertThat(changed.personName(PROBLEM.people())).isEqualTo("Zoe");
        assertThat(after.outcome().plan().owner(0)).isEqualTo(PROBLEM.people());
    }

    private static int busySeat() {
        for (int s = 0; s < PROBLEM.seats(); s++) if (PRESENT.plan().owner(s) >= 0) return s;
        throw new IllegalStateException("an empty plan");
    }
}
