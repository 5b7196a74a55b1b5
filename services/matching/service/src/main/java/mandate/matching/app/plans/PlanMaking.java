package mandate.matching.app.plans;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
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
import reactor.core.publisher.Mono;

/** Makes plans one after the other on a thread of its own, and writes down how each ended. */
public final class PlanMaking {
    /** How many plans may be under way or wait for it. */
    static final int MOST_UNDER_WAY = 20;

    private static final Logger LOG = LoggerFactory.getLogger(PlanMaking.class);
    private static final String ACTOR = "matching";

    private final Documents<PlanState> documents;
    private final Desk<PlanState> desk;
    private final Portfolios portfolios;
    private final Planning planning;
    private final Apart apart;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Map<Key, Following> underWay = new ConcurrentHashMap<>();

    /**
     * @param nanos a clock that only goes forward
     */
    public PlanMaking(
            Documents<PlanState> documents,
            Portfolios portfolios,
            Planning planning,
            Apart apart,
            InstantSource clock,
            LongSupplier nanos) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.portfolios = portfolios;
        this.planning = planning;
        this.apart = apart;
        this.clock = clock;
        this.nanos = nanos;
    }

    /**
     * Away from the threads that answer.
     *
     * @param thread does one thing after the other
     * @param waiting how that thread waits for the store
     */
    public record Apart(Executor thread, Waiting waiting) {}

    /** Waits on the thread it is called on. */
    @FunctionalInterface
    public interface Waiting {
        /** What the work gave, or null when it gave nothing; throws what it failed with. */
        <T> @Nullable T await(Mono<T> work);
    }

    /** Says of plans that were under way when the service went down that they were cut off. */
    public Mono<Void> cutOff() {
        return documents
                .everything()
                .filter(kept -> kept.state().status().isUnderWay())
                .filter(kept -> !underWay.containsKey(kept.key()))
                .concatMap(kept -> end(kept.key(), null, this::asCutOff))
                .then();
    }

    boolean isBusy() {
        return underWay.size() >= MOST_UNDER_WAY;
    }

    /** The plan under way for a key, or null. */
    @Nullable Following following(Key key) {
        return underWay.get(key);
    }

    /** Begins a plan as soon as its turn comes; null when one of this key is under way. */
    @Nullable Following begin(Key key, PlanState plan) {
        var following = new Following(plan.order().seconds(), nanos);
        if (underWay.putIfAbsent(key, following) != null) return null;
        apart.thread().execute(() -> make(key, plan, following));
        return following;
    }

    private void make(Key key, PlanState plan, Following following) {
        try {
            apart.waiting().await(end(key, plan, result(key, plan.order(), following)));
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("Plan {} was cut off", key.text(), failed);
            apart.waiting().await(end(key, plan, this::asCutOff));
        } finally {
            underWay.remove(key);
            following.end();
        }
    }

    private Planning.Result result(Key key, PlanOrder order, Following following) {
        var portfolio = apart.waiting().await(portfolios.read(key.organisation()));
        if (portfolio == null) throw new IllegalStateException("No portfolio for " + key.text());
        var after = order.after();
        var earlier = after == null ? null : earlier(new Key(key.organisation(), after));
        return planning.plan(portfolio, order, earlier, following);
    }

    private @Nullable PlanState earlier(Key key) {
        var kept = apart.waiting().await(documents.find(key));
        return kept == null ? null : kept.state();
    }

    private PlanState asCutOff(PlanState plan) {
        return plan.ended(PlanStatus.CUT_OFF, now());
    }

    /** What is refused before it was kept leaves nothing behind. */
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

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
