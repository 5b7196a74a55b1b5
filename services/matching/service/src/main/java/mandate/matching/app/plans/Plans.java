package mandate.matching.app.plans;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The staffing plans of an organisation: ordered, followed, stopped, compared, accepted. */
public final class Plans {
    private static final Logger LOG = LoggerFactory.getLogger(Plans.class);
    private static final int MOST_UNDER_WAY = 20;
    private static final Duration FIRST_WORD = Duration.ofSeconds(3);
    private static final String ACTOR = "matching";

    private final Documents<PlanState> documents;
    private final Desk<PlanState> desk;
    private final Portfolios portfolios;
    private final Planning planning;
    private final Scheduler scheduler;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Map<Key, Following> underWay = new ConcurrentHashMap<>();

    /**
     * @param scheduler plans are made on it, one after the other
     * @param nanos a clock that only goes forward
     */
    public Plans(
            Documents<PlanState> documents,
            Portfolios portfolios,
            Planning planning,
            Scheduler scheduler,
            InstantSource clock,
            LongSupplier nanos) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.portfolios = portfolios;
        this.planning = planning;
        this.scheduler = scheduler;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** What becomes of an order at once. */
    public sealed interface Taken {
        /** It is under way. */
        record UnderWay(PlanState plan) implements Taken {}

        /** It contradicts itself or the portfolio. */
        record Refused(List<PlanProblemFound> problems) implements Taken {}

        /** There is a plan of this id already. */
        record Exists() implements Taken {}

        /** Too many plans wait. */
        record Busy(int most) implements Taken {}
    }

    /** What becomes of a wish to make mandates of a plan. */
    public sealed interface Acceptance {
        /** These seats are to be asked for, one by one. */
        record Wanted(PlanState plan, List<PlannedSeat> seats) implements Acceptance {
            public Wanted {
                seats = List.copyOf(seats);
            }
        }

        /** There is no such plan. */
        record NoPlan() implements Acceptance {}

        /** It is not made, or not made yet. */
        record NotPlanned(PlanStatus status) implements Acceptance {}

        /** The plan does not give these seats to anybody new. */
        record NotGiven(List<SeatKey> seats) implements Acceptance {
            public NotGiven {
                seats = List.copyOf(seats);
            }
        }
    }

    /**
     * Takes an order. The answer waits a little for the portfolio to be read, so that an order that
     * contradicts itself is refused at once.
     */
    public Mono<Taken> order(Author by, String id, PlanOrder order) {
        if (underWay.size() >= MOST_UNDER_WAY) return Mono.just(new Taken.Busy(MOST_UNDER_WAY));
        var key = by.key(id);
        var plan = PlanState.ordered(id, order, by.actor(), by.at().toString());
        return documents
                .find(key)
                .<Taken>map(_ -> new Taken.Exists())
                .switchIfEmpty(Mono.defer(() -> begin(by, key, plan)));
    }

    /** A plan, or empty. */
    public Mono<PlanState> find(Author by, String id) {
        return documents.find(by.key(id)).map(this::asItIs);
    }

    /** A page of plans by id. */
    public Flux<PlanState> page(Author by, String after, int limit) {
        return documents.page(by.organisation(), after, limit).map(this::asItIs);
    }

    /** How far a plan is, until it has ended; empty when there is none. */
    public Flux<Tick> progress(Author by, String id) {
        var end = Flux.defer(() -> find(by, id)).map(Tick::of);
        var following = underWay.get(by.key(id));
        return following == null ? end : following.ticks().concatWith(end);
    }

    /** Whether a plan is being made or waits for it. */
    public boolean isUnderWay(Author by, String id) {
        return underWay.containsKey(by.key(id));
    }

    /** Stops a plan under way with the best so far; true when there was something to stop. */
    public boolean stop(Author by, String id) {
        var following = underWay.get(by.key(id));
        if (following == null) return false;
        following.halt();
        return true;
    }

    /** In which seats a plan differs from another, or from what is when that is null. */
    public Mono<PlanDifference> difference(Author by, PlanState plan, @Nullable String otherId) {
        if (otherId == null) return Mono.just(PlanDifference.fromNow(plan));
        return find(by, otherId).map(other -> PlanDifference.between(other, plan));
    }

    /**
     * Writes down that somebody accepts seats of a plan. The mandates themselves are asked for in
     * their name, one by one, as any other.
     *
     * @param seats empty for all that would change
     */
    public Mono<Acceptance> accept(Author by, String id, List<SeatKey> seats) {
        return desk.settle(by.key(id), kept -> accept(by, seats, kept));
    }

    /** Says of plans that were under way when the service went down that they were cut off. */
    public Mono<Void> cutOff() {
        return documents
                .everything()
                .filter(kept -> kept.state().status().isUnderWay())
                .filter(kept -> !underWay.containsKey(kept.key()))
                .concatMap(
                        kept ->
                                end(
                                        kept.key(),
                                        null,
                                        plan -> plan.ended(PlanStatus.CUT_OFF, now())))
                .then();
    }

    /** What has begun is not written down: it ends with the process. */
    private PlanState asItIs(Kept<PlanState> kept) {
        var following = underWay.get(kept.key());
        return following != null && following.hasBegun() && kept.state().status().isUnderWay()
                ? kept.state().with(PlanStatus.PLANNING)
                : kept.state();
    }

    private Mono<Taken> begin(Author by, Key key, PlanState plan) {
        var following = new Following(plan.order().seconds(), nanos);
        if (underWay.putIfAbsent(key, following) != null) return Mono.just(new Taken.Exists());
        make(key, plan, following).subscribe();
        return following
                .firstWord()
                .timeout(FIRST_WORD, Mono.just(List.of()))
                .flatMap(
                        problems ->
                                problems.isEmpty()
                                        ? create(by, key, plan).map(Taken.UnderWay::new)
                                        : Mono.just(new Taken.Refused(problems)));
    }

    /** The plan as it was kept; it may have ended by now. */
    private Mono<PlanState> create(Author by, Key key, PlanState plan) {
        return desk.settle(
                key,
                kept ->
                        kept == null
                                ? new Settled<>(plan, Write.create(key, plan, List.of(), by))
                                : Settled.unchanged(kept.state()));
    }

    private Mono<Void> make(Key key, PlanState plan, Following following) {
        return portfolios
                .read(key.organisation())
                .zipWith(earlier(key, plan.order()))
                .publishOn(scheduler)
                .map(
                        both ->
                                planning.plan(
                                        both.getT1(),
                                        plan.order(),
                                        both.getT2().isEmpty() ? null : both.getT2().getFirst(),
                                        following))
                .flatMap(result -> end(key, plan, result))
                .onErrorResume(
                        failed -> {
                            LOG.error("Plan {} was cut off", key.text(), failed);
                            return end(key, plan, state -> state.ended(PlanStatus.CUT_OFF, now()));
                        })
                .doFinally(
                        _ -> {
                            underWay.remove(key);
                            following.end();
                        })
                .then();
    }

    private Mono<List<PlanState>> earlier(Key key, PlanOrder order) {
        var after = order.after();
        if (after == null) return Mono.just(List.of());
        return documents
                .find(new Key(key.organisation(), after))
                .map(kept -> List.of(kept.state()))
                .defaultIfEmpty(List.of());
    }

    private Mono<Boolean> end(Key key, PlanState plan, Planning.Result result) {
        return switch (result) {
            case Planning.Result.Refused(var problems) ->
                    end(key, null, state -> state.refused(problems, now()));
            case Planning.Result.Made(var how, var planned) ->
                    end(key, plan, state -> state.planned(how, now(), planned));
        };
    }

    /**
     * @param plan what to begin with when it was not kept yet; null when it need not be kept then
     */
    private Mono<Boolean> end(Key key, @Nullable PlanState plan, UnaryOperator<PlanState> change) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var by = new Author(key.organisation(), ACTOR, at);
        return desk.settle(key, kept -> end(by, key, kept, plan, change));
    }

    private static Settled<PlanState, Boolean> end(
            Author by,
            Key key,
            @Nullable Kept<PlanState> kept,
            @Nullable PlanState plan,
            UnaryOperator<PlanState> change) {
        if (kept == null)
            return plan == null
                    ? Settled.unchanged(false)
                    : new Settled<>(true, Write.create(key, change.apply(plan), List.of(), by));
        if (!kept.state().status().isUnderWay()) return Settled.unchanged(false);
        return new Settled<>(true, Write.change(kept, change.apply(kept.state()), List.of(), by));
    }

    private static Settled<PlanState, Acceptance> accept(
            Author by, List<SeatKey> seats, @Nullable Kept<PlanState> kept) {
        if (kept == null) return Settled.unchanged(new Acceptance.NoPlan());
        var plan = kept.state();
        if (!plan.status().isPlanned())
            return Settled.unchanged(new Acceptance.NotPlanned(plan.status()));
        var given = new HashMap<SeatKey, PlannedSeat>();
        for (var seat : plan.seats()) if (seat.isChange()) given.put(seat.seat(), seat);
        var strange = seats.stream().filter(seat -> !given.containsKey(seat)).toList();
        if (!strange.isEmpty()) return Settled.unchanged(new Acceptance.NotGiven(strange));
        var wanted = new ArrayList<PlannedSeat>();
        for (var seat : plan.seats())
            if (seat.isChange() && (seats.isEmpty() || seats.contains(seat.seat())))
                wanted.add(seat);
        var accepted =
                new PlanState.Accepted(
                        by.actor(),
                        by.at().toString(),
                        wanted.stream().map(PlannedSeat::seat).toList());
        var after = plan.accepting(accepted);
        return new Settled<>(
                new Acceptance.Wanted(after, wanted), Write.change(kept, after, List.of(), by));
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
