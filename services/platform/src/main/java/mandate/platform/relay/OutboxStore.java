package mandate.platform.relay;

import java.util.Collection;
import java.util.List;
import mandate.platform.core.Key;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outboxes of one kind of aggregate. */
public interface OutboxStore {
    /** What the named aggregates still have to say. */
    Flux<Pending> pending(Collection<Key> keys);

    /** Aggregates with something to say, found by looking at all of them; at most {@code limit}. */
    Flux<Pending> sweep(int limit);

    /**
     * Takes acknowledged entries out. A mark of a relay whose fence is older than one that has
     * marked the document since changes nothing.
     */
    Mono<Void> mark(List<Mark> sent);

    /**
     * Everything of an aggregate up to a sequence was acknowledged.
     *
     * @param fence the lease number of the relay that sent it
     */
    record Mark(Key key, long upTo, long fence) {}
}
