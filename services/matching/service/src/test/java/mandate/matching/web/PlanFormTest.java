package mandate.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import mandate.matching.app.plans.PlanOrder;
import mandate.matching.app.plans.WhatIf;
import mandate.platform.http.FieldProblem;
import org.junit.jupiter.api.Test;

class PlanFormTest {
    private static final YearMonth COMING = YearMonth.of(2027, 1);

    @Test
    void an_order_that_says_nothing_plans_the_coming_year_and_keeps_owners() {
        var sent = PlanForm.read(Map.of(), COMING);

        assertThat(sent.problems()).isEmpty();
        assertThat(sent.order())
                .isEqualTo(
                        new PlanOrder(
                                "",
                                COMING,
                                12,
                                true,
                                400,
                                PlanOrder.Steps.QUICK,
                                null,
                                1,
                                null,
                                null,
                                WhatIf.NOTHING));
    }

    @Test
    void a_bound_on_moves_needs_the_plan_that_is_moved_away_from() {
        var alone = PlanForm.read(Map.of("mostMoves", 3), COMING);
        var after = PlanForm.read(Map.of("mostMoves", 3, "after", "next-year"), COMING);

        assertThat(alone.problems()).extracting(FieldProblem::field).containsExactly("mostMoves");
        assertThat(after.problems()).isEmpty();
        assertThat(after.order().mostMoves()).isEqualTo(3);
    }

    @Test
    void what_is_out_of_range_is_named_with_what_is_allowed() {
        var sent =
                PlanForm.read(
                        Map.of(
                                "months",
                                13,
                                "seconds",
                                0,
                                "from",
                                "soon",
                                "effort",
                                "HARD",
                                "mostMoves",
                                -1,
                                "after",
                                "x",
                                "speed",
                                9),
                        COMING);

        assertThat(sent.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "months", "seconds", "from", "effort", "mostMoves", "speed");
    }
}
