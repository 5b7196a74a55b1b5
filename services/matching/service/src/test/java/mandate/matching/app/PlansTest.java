package mandate.matching.app;

import static mandate.matching.app.MatchingInMemory.OFFICE;
import static mandate.matching.app.MatchingInMemory.person;
import static mandate.matching.app.MatchingInMemory.wanting;
import static mandate.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import mandate.matching.app.plans.PlanDifference;
import mandate.matching.app.plans.PlanMaking;
import mandate.matching.app.plans.PlanOrder;
import mandate.matching.app.plans.PlanProblemFound;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.PlanStatus;
import mandate.matching.app.plans.PlannedSeat;
import mandate.matching.app.plans.Planning;
import mandate.matching.app.plans.Plans;
import mandate.matching.app.plans.Plans.Acceptance;
import mandate.matching.app.plans.Plans.Taken;
import mandate.matching.app.plans.Portfolios;
import mandate.matching.app.plans.SeatKey;
import mandate.matching.app.plans.WhatIf;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import mandate.platform.core.Write;
import mandate.testkit.MemoryDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class PlansTest {
    private static final SeatKey CIRCLE = new SeatKey("circle", "whole");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final MatchingInMemory world =
            MatchingInMemory.with(person("ada", 50, false), person("bo", 50, false));
    private final MemoryDocuments<PlanState> documents = new MemoryDocuments<>();
    private final Scheduler scheduler = Schedulers.newBoundedElastic(1, 100, "planning");
    private final PlanMaking making = making();
    private final Plans plans = new Plans(documents, making);

    private PlanMaking making() {
        var planning = new Planning(new WordAndGramSimilarity(), FitWeights.standard(), 1);
        return new PlanMaking(
                documents,
                new Portfolios(world.suggestionDocuments, world.memory, world.maker),
                planning,
                new PlanMaking.Apart(scheduler::schedule, Mono::block),
                InstantSource.fixed(OFFICE.at()),
                System::nanoTime);
    }

    @AfterEach
    void dispose() {
        scheduler.dispose();
    }

    @Test
    void a_seat_goes_to_somebody_with_room_and_the_plan_is_proven() {
        world.hear(world.told(1, wanting(1, 40)));
        var plan = made("next", order(WhatIf.NOTHING, true));

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
        world.hear(world.told(1, wanting(1, 40)));
        var one = made("one", order(WhatIf.NOTHING, true));
        var other = made("other", order(WhatIf.NOTHING, true));

        assertThat(other.seats()).isEqualTo(one.seats());
        assertThat(other.figures()).isEqualTo(one.figures());
        assertThat(PlanDifference.between(one, other).changes()).isEmpty();
    }

    @Test
    void what_a_plan_supposes_changes_the_plan_and_nothing_else() {
        world.hear(world.told(1, wanting(1, 40)));
        var before = made("as-it-is", order(WhatIf.NOTHING, true));
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
        var without = made("without", order(gone, true));

        assertThat(seat(without).personId()).isNotNull().isNotEqualTo(owner);
        assertThat(PlanDifference.between(before, without).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.from()).isEqualTo(owner));
        assertThat(world.find(owner).held()).isEmpty();
    }

    @Test
    void a_seat_that_nobody_can_fill_says_so() {
        world.hear(world.told(1, wanting(1, 90)));
        var plan = made("too-much", order(WhatIf.NOTHING, true));

        assertThat(seat(plan).personId()).isNull();
        assertThat(seat(plan).whyEmpty()).isEqualTo(PlannedSeat.Empty.NOBODY_ELIGIBLE);
    }

    @Test
    void an_order_about_strangers_is_refused_at_once_and_leaves_nothing() {
        world.hear(world.told(1, wanting(1, 40)));
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

        var taken = plans.order(OFFICE, "strange", order(strange, true)).block(SOON);

        assertThat(taken).isInstanceOf(Taken.Refused.class);
        assertThat(((Taken.Refused) Objects.requireNonNull(taken)).problems())
                .extracting(one -> one.code() + " " + one.field())
                .containsExactly(
                        "NO_SUCH_PERSON whatIf.leavers",
                        "NO_SUCH_INITIATIVE whatIf.dropped",
                        "NO_SUCH_SEAT whatIf.same");
        assertThat(plans.find(OFFICE, "strange").block(SOON)).isNull();
    }

    @Test
    void a_portfolio_without_seats_is_refused() {
        var taken = plans.order(OFFICE, "empty", order(WhatIf.NOTHING, true)).block(SOON);

        assertThat(((Taken.Refused) Objects.requireNonNull(taken)).problems())
                .extracting(one -> one.code())
                .containsExactly("NO_SEATS");
    }

    @Test
    void a_plan_is_made_once_under_one_id() {
        world.hear(world.told(1, wanting(1, 40)));
        made("next", order(WhatIf.NOTHING, true));

        assertThat(plans.order(OFFICE, "next", order(WhatIf.NOTHING, true)).block(SOON))
                .isInstanceOf(Taken.Exists.class);
    }

    @Test
    void whoever_accepts_is_written_down_and_told_which_mandates_to_ask_for() {
        world.hear(world.told(1, wanting(1, 40)));
        var plan = made("next", order(WhatIf.NOTHING, true));

        var all = plans.accept(OFFICE, "next", List.of()).block(SOON);
        var strange = plans.accept(OFFICE, "next", List.of(new SeatKey("circle", "x"))).block(SOON);

        assertThat(((Acceptance.Wanted) Objects.requireNonNull(all)).seats())
                .containsExactly(seat(plan));
        assertThat(strange).isInstanceOf(Acceptance.NotGiven.class);
        assertThat(plans.accept(OFFICE, "nope", List.of()).block(SOON))
                .isInstanceOf(Acceptance.NoPlan.class);
        var kept = Objects.requireNonNull(plans.find(OFFICE, "next").block(SOON));
        assertThat(kept.accepted())
                .singleElement()
                .satisfies(one -> assertThat(one.seats()).containsExactly(CIRCLE));
    }

    @Test
    void a_seat_with_an_owner_is_kept_unless_everything_may_change() {
        world.hear(world.told(1, wanting(1, 40)));
        world.hear(world.told(2, MatchingInMemory.asking("m1", "bo", false)));

        var kept = made("kept", order(WhatIf.NOTHING, true));
        var open = made("open", order(WhatIf.NOTHING, false));

        assertThat(seat(kept).kept()).isTrue();
        assertThat(seat(kept).personId()).isEqualTo("bo");
        assertThat(seat(kept).isChange()).isFalse();
        assertThat(seat(open).kept()).isFalse();
        assertThat(seat(open).ownerNow()).isEqualTo("bo");
        assertThat(seat(open).personId())
                .as("a change costs, and nobody fits better")
                .isEqualTo("bo");
    }

    @Test
    void a_plan_after_another_moves_no_more_than_it_may() {
        world.hear(world.told(1, wanting(1, 40)));
        var first = made("first", order(WhatIf.NOTHING, false));
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

        assertThat(seat(made("still", after("first", WhatIf.NOTHING, 0))).personId())
                .isEqualTo(owner);
        assertThat(seat(made("forced", after("first", pressed, 0))).personId())
                .as("who cannot stay does not count as a move")
                .isEqualTo(other);
    }

    @Test
    void a_plan_after_one_that_is_not_there_is_refused() {
        world.hear(world.told(1, wanting(1, 40)));

        var taken = plans.order(OFFICE, "lost", after("nowhere", WhatIf.NOTHING, 3)).block(SOON);

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
        documents.keep(Write.create(OFFICE.key("left"), left, List.of(), OFFICE)).block(SOON);

        making.cutOff().block(SOON);

        var found = Objects.requireNonNull(plans.find(OFFICE, "left").block(SOON));
        assertThat(found.status()).isEqualTo(PlanStatus.CUT_OFF);
        assertThat(plans.progress(OFFICE, "left").collectList().block(SOON)).hasSize(1);
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

    private PlanState made(String id, PlanOrder order) {
        var taken = plans.order(OFFICE, id, order).block(SOON);
        assertThat(taken).isInstanceOf(Taken.UnderWay.class);
        plans.progress(OFFICE, id).blockLast(SOON);
        eventually(
                SOON,
                () ->
                        assertThat(found(id).status().isUnderWay())
                                .as("%s is under way", id)
                                .isFalse());
        return found(id);
    }

    private PlanState found(String id) {
        return Objects.requireNonNull(plans.find(OFFICE, id).block(SOON));
    }

    private static PlannedSeat seat(PlanState plan) {
        return plan.seats().getFirst();
    }

    private static PlanOrder order(WhatIf whatIf, boolean keepOwners) {
        return new PlanOrder(
                "Next year",
                YearMonth.of(2027, 1),
                12,
                keepOwners,
                400,
                PlanOrder.Steps.QUICK,
                null,
                1,
                null,
                null,
                whatIf);
    }

    private static PlanOrder after(String plan, WhatIf whatIf, int mostMoves) {
        return new PlanOrder(
                "Next year",
                YearMonth.of(2027, 1),
                12,
                false,
                0,
                PlanOrder.Steps.QUICK,
                null,
                1,
                plan,
                mostMoves,
                whatIf);
    }
}
