package mandate.platform.relay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import mandate.platform.core.CrashPoints;
import mandate.platform.core.Key;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings what outboxes hold to the log, at least once and in order per key: take the lease, send,
 * wait for the acknowledgement, mark. A crash between two of these repeats a fact and never loses
 * one; consumers drop what they have seen. A fact that the log refuses holds up its own key alone.
 *
 * <p>Pure steps: everything outside comes through the ports, so that a simulation can drive it.
 */
public final class Relay {
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final int BATCH = 256;

    private final String name;
    private final String holder;
    private final OutboxStore outboxes;
    private final FactLog log;
    private final LeaseStore leases;
    private final InstantSource clock;
    private final CrashPoints crash;

    private @Nullable Lease lease;

    /**
     * @param name of the lease, one per kind of aggregate
     * @param holder id of this process
     */
    public Relay(
            String name,
            String holder,
            OutboxStore outboxes,
            FactLog log,
            LeaseStore leases,
            InstantSource clock,
            CrashPoints crash) {
        this.name = name;
        this.holder = holder;
        this.outboxes = outboxes;
        this.log = log;
        this.leases = leases;
        this.clock = clock;
        this.crash = crash;
    }

    /** What a step came to. */
    public enum Outcome {
        /** Another process holds the lease. */
        NOT_OURS,
        /** Nothing was pending. */
        IDLE,
        /** Something was sent; there may be more. */
        SENT
    }

    /** Sends what the named aggregates have to say. */
    public Mono<Outcome> step(Collection<Key> hinted) {
        return leased(outboxes.pending(hinted));
    }

    /** Looks at all aggregates and sends what a batch of them has to say. */
    public Mono<Outcome> sweep() {
        return leased(outboxes.sweep(BATCH));
    }

    /** Whether the last step found this process holding the lease, and with which fence. */
    public @Nullable Lease lease() {
        return lease;
    }

    private Mono<Outcome> leased(Flux<Pending> pending) {
        return current()
                .flatMap(held -> send(pending, held.fence()))
                .defaultIfEmpty(Outcome.NOT_OURS);
    }

    private Mono<Lease> current() {
        var now = clock.instant();
        var held = lease;
        if (held != null && held.holdsAt(now.plus(LEASE.dividedBy(2)))) return Mono.just(held);
        lease = null;
        return leases.acquire(name, holder, now, LEASE).doOnNext(taken -> lease = taken);
    }

    private Mono<Outcome> send(Flux<Pending> pending, long fence) {
        var round = new Round(fence);
        return pending.takeWhile(p -> !round.hopeless())
                .flatMap(p -> tell(p, round), BATCH)
                .then(Mono.defer(() -> mark(round)));
    }

    private Mono<Void> tell(Pending pending, Round round) {
        // one after the other: what the log refuses must not be overtaken by what follows it
        return Flux.fromIterable(pending.entries())
                .concatMap(entry -> tell(pending.key(), entry, round))
                .then()
                .onErrorResume(round::refused);
    }

    private Mono<Void> tell(Key key, OutboxEntry entry, Round round) {
        return log.append(key, entry).doOnSuccess(done -> round.acknowledged(key, entry));
    }

    private Mono<Outcome> mark(Round round) {
        var marks = round.marks();
        if (marks.isEmpty()) return round.end(Outcome.IDLE);
        crash.reach(CrashPoints.SENT_BEFORE_MARK);
        return outboxes.mark(marks).then(round.end(Outcome.SENT));
    }
}
