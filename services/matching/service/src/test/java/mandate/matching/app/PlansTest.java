package mandate.matching.app;

import static mandate.matching.app.MatchingInMemory.OFFICE;
import static mandate.matching.app.MatchingInMemory.wanting;
import static mandate.matching.app.PlansInMemory.SOON;
import static mandate.matching.app.PlansInMemory.order;
import static mandate.matching.app.PlansInMemory.seat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import mandate.matching.app.plans.PlanDifference;
import mandate.matching.app.plans.PlanStatus;
import mandate.matching.app.plans.PlannedSeat;
import mandate.matching.app.plans.Plans.Acceptance;
import mandate.matching.app.plans.SeatKey;
import mandate.matching.app.plans.WhatIf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlansTest {
    private static final SeatKey CIRCLE = new SeatKey("circle", "whole");
    private final PlansInMemory in = new PlansInMemory();

    @AfterEach
    void close() {
        in.close();
    }

    @Test
    void a_seat_goes_to_somebody_with_room_and_the_plan_is_proven() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        var plan = in.made("next", order(WhatIf.NOTHING, true));

        assertThat(plan.status()).isEqualTo(PlanStatus.DONE);
        var figures = Objects.requireNonNull(plan.figures());
        assertThat(figures.filled()).isEqualTo(1);
        assertThat(figures.proven()).isTrue();
        assertThat(figures.bound()).isEqualTo(figures.cost());
        assertThat(seat(plan).personId()).isIn("ada", "bo");
        assertThat(plan.loads()).hasSize(1);
        assertThat(plan.loads().getFirst().planned()).contains(40);
        assertThat(plan.loads().getFirst().free()).containsOnly(50);
    }

    @Test
    void the_same_order_gives_the_same_plan() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        var one = in.made("one", order(WhatIf.NOTHING, true));
        var other = in.made("other", order(WhatIf.NOTHING, true));

        assertThat(other.seats()).isEqualTo(one.seats());
        assertThat(other.figures()).isEqualTo(one.figures());
        assertThat(PlanDifference.between(one, other).changes()).isEmpty();
    }

    @Test
    void what_a_plan_supposes_changes_the_plan_and_nothing_else() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        var before = in.made("as-it-is", order(WhatIf.NOTHING, true));
        var owner = Objects.requireNonNull(seat(before).personId());
        var gone =
                new WhatIf(
                        List.of(owner),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        var without = in.made("without", order(gone, true));

        assertThat(seat(without).personId()).isNotNull().isNotEqualTo(owner);
        assertThat(PlanDifference.between(before, without).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.from()).isEqualTo(owner));
        assertThat(in.world.find(owner).held()).isEmpty();
    }

    @Test
    void a_seat_that_nobody_can_fill_says_so() {
        in.world.hear(in.world.told(1, wanting(1, 90)));
        var plan = in.made("too-much", order(WhatIf.NOTHING, true));

        assertThat(seat(plan).personId()).isNull();
        assertThat(seat(plan).whyEmpty()).isEqualTo(PlannedSeat.Empty.NOBODY_ELIGIBLE);
    }

    @Test
    void whoever_accepts_is_written_down_and_told_which_mandates_to_ask_for() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        var plan = in.made("next", order(WhatIf.NOTHING, true));

        var all = in.plans.accept(OFFICE, "next", List.of()).block(SOON);
        var strange =
                in.plans.accept(OFFICE, "next", List.of(new SeatKey("circle", "x"))).block(SOON);

        assertThat(((Acceptance.Wanted) Objects.requireNonNull(all)).seats())
                .containsExactly(seat(plan));
        assertThat(strange).isInstanceOf(Acceptance.NotGiven.class);
        assertThat(in.plans.accept(OFFICE, "nope", List.of()).block(SOON))
                .isInstanceOf(Acceptance.NoPlan.class);
        var kept = Objects.requireNonNull(in.plans.find(OFFICE, "next").block(SOON));
        assertThat(kept.accepted())
                .singleElement()
                .satisfies(one -> assertThat(one.seats()).containsExactly(CIRCLE));
    }

    @Test
    void a_seat_with_an_owner_is_kept_unless_everything_may_change() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        in.world.hear(in.world.told(2, MatchingInMemory.asking("m1", "bo", false)));

        var kept = in.made("kept", order(WhatIf.NOTHING, true));
        var open = in.made("open", order(WhatIf.NOTHING, false));

        assertThat(seat(kept).kept()).isTrue();
        assertThat(seat(kept).personId()).isEqualTo("bo");
        assertThat(seat(kept).isChange()).isFalse();
        assertThat(seat(open).kept()).isFalse();
        assertThat(seat(open).ownerNow()).isEqualTo("bo");
        assertThat(seat(open).personId())
                .as("a change costs, and nobody fits better")
                .isEqualTo("bo");
    }
}
