package mandate.platform.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.platform.core.Key;
import mandate.platform.relay.OutboxStore.Mark;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What became of the facts that a relay sends together; acknowledgements come on any thread. */
final class Round {
    /** While the log is away each refusal may take seconds, so the rest is left for later. */
    private static final int MOST_REFUSALS = 3;

    private final long fence;
    private final Map<Key, Mark> marks = new LinkedHashMap<>();
    private int refusals;
    private @Nullable Throwable firstRefusal;

    Round(long fence) {
        this.fence = fence;
    }

    synchronized void acknowledged(Key key, OutboxEntry entry) {
        marks.put(key, new Mark(key, entry.sequence(), fence));
    }

    /** Takes note that a key's next fact was refused; the other keys go on. */
    synchronized Mono<Void> refused(Throwable why) {
        refusals++;
        if (firstRefusal == null) firstRefusal = why;
        return Mono.empty();
    }

    synchronized boolean hopeless() {
        return refusals >= MOST_REFUSALS;
    }

    synchronized List<Mark> marks() {
        return List.copyOf(marks.values());
    }

    /** The outcome; or the first refusal, so that the relay is tried again in a while. */
    synchronized Mono<Relay.Outcome> end(Relay.Outcome outcome) {
        return firstRefusal == null ? Mono.just(outcome) : Mono.error(firstRefusal);
    }
}
