package mandate.platform.relay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.platform.core.Inbox;
import mandate.platform.core.Inbox.Arrival;
import mandate.platform.core.Inbox.Parked;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import reactor.core.publisher.Mono;

/** A log in memory; what befalls an append is up to the test. */
final class MemoryLog implements FactLog {
    /** What happens to an append. */
    enum Fate {
        KEPT,
        REFUSED,
        /** Kept, but the acknowledgement is lost. */
        KEPT_UNSAID,
        /** The crooked one that no log may do: acknowledged, but not kept. */
        LOST
    }

    /** Decides the fate of an append, at the call. */
    interface Fates {
        Fate of(Key key, long sequence);
    }

    /** A fact in the log. */
    record Arrived(Key key, long sequence) {}

    private final List<Arrived> arrived = new ArrayList<>();
    private Fates fates = (key, sequence) -> Fate.KEPT;

    void fates(Fates next) {
        fates = next;
    }

    @Override
    public Mono<Void> append(Key key, OutboxEntry entry) {
        var fate = fates.of(key, entry.sequence());
        if (fate == Fate.KEPT || fate == Fate.KEPT_UNSAID)
            arrived.add(new Arrived(key, entry.sequence()));
        return switch (fate) {
            case KEPT, LOST -> Mono.empty();
            case REFUSED, KEPT_UNSAID -> Mono.error(new IllegalStateException("log away"));
        };
    }

    List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    /** The sequences of a key as they arrived, with repetitions. */
    List<Long> arrived(Key key) {
        return arrived.stream().filter(a -> a.key().equals(key)).map(Arrived::sequence).toList();
    }

    /** The sequences of a key, each where it arrived first. */
    List<Long> firstArrivals(Key key) {
        return arrived(key).stream().distinct().toList();
    }

    /** What a consumer that drops what it has seen, and parks what came early, makes of the log. */
    Map<Key, List<Long>> effects() {
        var inboxes = new LinkedHashMap<Key, Inbox>();
        var effects = new LinkedHashMap<Key, List<Long>>();
        for (var one : arrived) {
            var at = new Position(one.key().text(), one.sequence());
            var inbox = inboxes.getOrDefault(one.key(), Inbox.EMPTY);
            var heard = effects.computeIfAbsent(one.key(), k -> new ArrayList<>());
            var arrival = inbox.arrival(at);
            if (arrival == Arrival.EARLY)
                inboxes.put(one.key(), inbox.park(new Parked(at, "told.v1", "{}")));
            if (arrival != Arrival.NEXT) continue;
            heard.add(at.sequence());
            for (var due : inbox.following(at)) heard.add(due.position().sequence());
            inboxes.put(one.key(), inbox.hear(new Position(at.source(), heard.getLast())));
        }
        return effects;
    }
}
