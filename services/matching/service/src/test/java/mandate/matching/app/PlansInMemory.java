package mandate.matching.app;

import static mandate.matching.app.MatchingInMemory.OFFICE;
import static mandate.matching.app.MatchingInMemory.person;
import static mandate.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Objects;
import mandate.matching.app.plans.PlanMaking;
import mandate.matching.app.plans.PlanOrder;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.PlannedSeat;
import mandate.matching.app.plans.Planning;
import mandate.matching.app.plans.Plans;
import mandate.matching.app.plans.Plans.Taken;
import mandate.matching.app.plans.Portfolios;
import mandate.matching.app.plans.WhatIf;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import mandate.testkit.MemoryDocuments;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Plans over {@link MatchingInMemory} with two people of equal room, made by a thread of their own.
 */
final class PlansInMemory implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(20);

    final MatchingInMemory world =
            MatchingInMemory.with(person("ada", 50, false), person("bo", 50, false));
    final MemoryDocuments<PlanState> documents = new MemoryDocuments<>();
    private final Scheduler scheduler = Schedulers.newBoundedElastic(1, 100, "planning");
    final PlanMaking making = making();
    final Plans plans = new Plans(documents, making);

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

    @Override
    public void close() {
        scheduler.dispose();
    }

    PlanState made(String id, PlanOrder order) {
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

    PlanState found(String id) {
        return Objects.requireNonNull(plans.find(OFFICE, id).block(SOON));
    }

    static PlannedSeat seat(PlanState plan) {
        return plan.seats().getFirst();
    }

    static PlanOrder order(WhatIf whatIf, boolean keepOwners) {
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

    static PlanOrder after(String plan, WhatIf whatIf, int mostMoves) {
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
