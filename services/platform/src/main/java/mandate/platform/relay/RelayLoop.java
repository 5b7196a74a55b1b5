package mandate.platform.relay;

import java.time.Duration;
import java.util.Set;
import mandate.platform.HintedLoop;
import mandate.platform.core.Key;
import reactor.core.publisher.Mono;

/** Runs a relay on a thread of its own: at once for hinted aggregates, now and then for all. */
public final class RelayLoop implements AutoCloseable {
    private final HintedLoop<Key> loop;

    /**
     * @param sweepEvery how often to look at all outboxes while nothing is hinted at
     */
    public RelayLoop(String name, Relay relay, Duration sweepEvery) {
        this.loop = new HintedLoop<>(name, new Work(relay), sweepEvery, Duration.ZERO).start();
    }

    /** Says that an aggregate has something to say. */
    public void hint(Key key) {
        loop.hint(key);
    }

    @Override
    public void close() {
        loop.close();
    }

    private record Work(Relay relay) implements HintedLoop.Work<Key> {
        @Override
        public Mono<?> hinted(Set<Key> keys) {
            return relay.step(keys);
        }

        @Override
        public Mono<Boolean> look() {
            return relay.sweep().map(Relay.Outcome.SENT::equals);
        }
    }
}
