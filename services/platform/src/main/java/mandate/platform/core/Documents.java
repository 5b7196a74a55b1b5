package mandate.platform.core;

import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps one kind of aggregate, a document each. */
public interface Documents<S> {
    /** The document, or empty. */
    Mono<Kept<S>> find(Key key);

    /** Those of the named documents that exist, in no particular order. */
    Flux<Kept<S>> findAll(Collection<Key> keys);

    /**
     * A page of an organisation's documents by ascending id.
     *
     * @param after id to start behind, empty for the first page
     * @param limit 1 to 1,000
     */
    Flux<Kept<S>> page(String organisation, String after, int limit);

    /** Every document of every organisation; for rebuilding memory at start. */
    Flux<Kept<S>> everything();

    /** Keeps the write; false when somebody else was quicker (nothing was changed then). */
    Mono<Boolean> keep(Write<S> write);

    /**
     * Keeps many writes of different documents in few round trips.
     *
     * @return false when not all of them were kept; which ones is unknown then, so each is to be
     *     settled on its own
     */
    Mono<Boolean> keepMany(List<Write<S>> writes);
}
