package mandate.matching.app;

import static mandate.matching.app.MatchingInMemory.OFFICE;
import static mandate.matching.app.MatchingInMemory.wanting;
import static mandate.matching.app.PlansInMemory.SOON;
import static mandate.matching.app.PlansInMemory.after;
import static mandate.matching.app.PlansInMemory.order;
import static mandate.matching.app.PlansInMemory.seat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import mandate.matching.app.plans.PlanProblemFound;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.PlanStatus;
import mandate.matching.app.plans.Plans.Taken;
import mandate.matching.app.plans.SeatKey;
import mandate.matching.app.plans.WhatIf;
import mandate.platform.core.Write;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders that are refused, follow another plan, or are cut off. */
class PlanOrdersTest {
    private static final SeatKey CIRCLE = new SeatKey("circle", "whole");

    private final PlansInMemory in = new PlansInMemory();

    @AfterEach
    void close() {
        in.close();
    }

    @Test
    void an_order_about_strangers_is_refused_at_once_and_leaves_nothing() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        var strange =
                new WhatIf(
                        List.of("nobody"),
                        List.of(),
                        List.of("no-initiative"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new WhatIf.Pair(CIRCLE, new SeatKey("circle", "x"))),
                        List.of());

        var taken = in.plans.order(OFFICE, "strange", order(strange, true)).block(SOON);

        assertThat(taken).isInstanceOf(Taken.Refused.class);
        assertThat(((Taken.Refused) Objects.requireNonNull(taken)).problems())
                .extracting(one -> one.code() + " " + one.field())
                .containsExactly(
                        "NO_SUCH_PERSON whatIf.leavers",
                        "NO_SUCH_INITIATIVE whatIf.dropped",
                        "NO_SUCH_SEAT whatIf.same");
        assertThat(in.plans.find(OFFICE, "strange").block(SOON)).isNull();
    }

    @Test
    void a_portfolio_without_seats_is_refused() {
        var taken = in.plans.order(OFFICE, "empty", order(WhatIf.NOTHING, true)).block(SOON);

        assertThat(((Taken.Refused) Objects.requireNonNull(taken)).problems())
                .extracting(one -> one.code())
                .containsExactly("NO_SEATS");
    }

    @Test
    void a_plan_is_made_once_under_one_id() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        in.made("next", order(WhatIf.NOTHING, true));

        assertThat(in.plans.order(OFFICE, "next", order(WhatIf.NOTHING, true)).block(SOON))
                .isInstanceOf(Taken.Exists.class);
    }

    @Test
    void a_plan_after_another_moves_no_more_than_it_may() {
        in.world.hear(in.world.told(1, wanting(1, 40)));
        var first = in.made("first", order(WhatIf.NOTHING, false));
        var owner = Objects.requireNonNull(seat(first).personId());
        var other = owner.equals("ada") ? "bo" : "ada";
        var pressed =
                new WhatIf(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new WhatIf.Choice(CIRCLE, owner)),
                        List.of(),
                        List.of());

        assertThat(seat(in.made("still", after("first", WhatIf.NOTHING, 0))).personId())
                .isEqualTo(owner);
        assertThat(seat(in.made("forced", after("first", pressed, 0))).personId())
                .as("who cannot stay does not count as a move")
                .isEqualTo(other);
    }

    @Test
    void a_plan_after_one_that_is_not_there_is_refused() {
        in.world.hear(in.world.told(1, wanting(1, 40)));

        var taken = in.plans.order(OFFICE, "lost", after("nowhere", WhatIf.NOTHING, 3)).block(SOON);

        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(PlanProblemFound::code)
                                        .containsExactly("NO_SUCH_PLAN"));
    }

    @Test
    void a_plan_under_way_at_the_end_of_the_process_is_said_to_be_cut_off() {
        var left = Objects.requireNonNull(left());
        in.documents.keep(Write.create(OFFICE.key("left"), left, List.of(), OFFICE)).block(SOON);

        in.making.cutOff().block(SOON);

        var found = Objects.requireNonNull(in.plans.find(OFFICE, "left").block(SOON));
        assertThat(found.status()).isEqualTo(PlanStatus.CUT_OFF);
        assertThat(in.plans.progress(OFFICE, "left").collectList().block(SOON)).hasSize(1);
    }

    private static PlanState left() {
        return new PlanState(
                "left",
                order(WhatIf.NOTHING, true),
                PlanStatus.QUEUED,
                "office",
                OFFICE.at().toString(),
                null,
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
