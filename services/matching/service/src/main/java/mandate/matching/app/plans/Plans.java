package mandate.matching.app.plans;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The staffing plans of an organisation: ordered, followed, stopped, compared, accepted. */
public final class Plans {
    private static final Duration FIRST_WORD = Duration.ofSeconds(3);

    private final Documents<PlanState> documents;
    private final Desk<PlanState> desk;
    private final PlanMaking making;

    public Plans(Documents<PlanState> documents, PlanMaking making) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.making = making;
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
        if (making.isBusy()) return Mono.just(new Taken.Busy(PlanMaking.MOST_UNDER_WAY));
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
        var following = making.following(by.key(id));
        return following == null ? end : following.ticks().concatWith(end);
    }

    /** Whether a plan is being made or waits for it. */
    public boolean isUnderWay(Author by, String id) {
        return making.following(by.key(id)) != null;
    }

    /** Stops a plan under way with the best so far; true when there was something to stop. */
    public boolean stop(Author by, String id) {
        var following = making.following(by.key(id));
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

    /** What has begun is not written down: it ends with the process. */
    private PlanState asItIs(Kept<PlanState> kept) {
        var following = making.following(kept.key());
        return following != null && following.hasBegun() && kept.state().status().isUnderWay()
                ? kept.state().with(PlanStatus.PLANNING)
                : kept.state();
    }

    private Mono<Taken> begin(Author by, Key key, PlanState plan) {
        var following = making.begin(key, plan);
        if (following == null) return Mono.just(new Taken.Exists());
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
}
