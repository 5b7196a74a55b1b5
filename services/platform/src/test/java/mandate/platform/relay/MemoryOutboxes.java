package mandate.platform.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.platform.core.Key;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Outboxes in memory, with the promises of the port. */
final class MemoryOutboxes implements OutboxStore {
    private final Map<Key, Outbox> outboxes = new LinkedHashMap<>();

    /** What would be one document. */
    private static final class Outbox {
        private final List<OutboxEntry> entries = new ArrayList<>();
        private long told;
        private long fence;
    }

    /** A write is kept that announces one more fact of the key; the fact's sequence. */
    long tell(Key key) {
        var outbox = outboxes.computeIfAbsent(key, k -> new Outbox());
        var sequence = ++outbox.told;
        outbox.entries.add(
                new OutboxEntry(sequence, "program-office", Instant.EPOCH, "told.v1", "{}"));
        return sequence;
    }

    /** What the key has yet to say, by sequence. */
    List<Long> left(Key key) {
        var outbox = outboxes.get(key);
        return outbox == null
                ? List.of()
                : outbox.entries.stream().map(OutboxEntry::sequence).toList();
    }

    /** The lease number that marked last. */
    long fence(Key key) {
        var outbox = outboxes.get(key);
        return outbox == null ? 0 : outbox.fence;
    }

    /** How many facts each key has told in its life. */
    Map<Key, Long> told() {
        var told = new LinkedHashMap<Key, Long>();
        outboxes.forEach((key, outbox) -> told.put(key, outbox.told));
        return told;
    }

    @Override
    public Flux<Pending> pending(Collection<Key> keys) {
        return Flux.defer(() -> Flux.fromIterable(keys))
                .map(this::pending)
                .filter(pending -> !pending.entries().isEmpty());
    }

    @Override
    public Flux<Pending> sweep(int limit) {
        return Flux.defer(() -> pending(List.copyOf(outboxes.keySet()))).take(limit);
    }

    @Override
    public Mono<Void> mark(List<Mark> sent) {
        return Mono.fromRunnable(() -> sent.forEach(this::mark));
    }

    private Pending pending(Key key) {
        var outbox = outboxes.get(key);
        return new Pending(key, outbox == null ? List.of() : outbox.entries);
    }

    private void mark(Mark mark) {
        var outbox = outboxes.get(mark.key());
        if (outbox == null || outbox.fence > mark.fence()) return;
        outbox.entries.removeIf(entry -> entry.sequence() <= mark.upTo());
        outbox.fence = mark.fence();
    }
}
