package mandate.platform.core;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Load, decide, keep; and decide anew when somebody else was quicker. */
public final class Desk<S> {
    private static final int PATIENCE = 50;

    private final Documents<S> documents;

    public Desk(Documents<S> documents) {
        this.documents = documents;
    }

    /**
     * What was decided: the answer to give, and the write that makes it true (null when nothing
     * changes).
     */
    public record Settled<S, A>(A answer, @Nullable Write<S> write) {
        /** An answer that changes nothing. */
        public static <S, A> Settled<S, A> unchanged(A answer) {
            return new Settled<>(answer, null);
        }
    }

    /** A decision over the document, which is null when there is none yet. */
    public interface Decide<S, A> {
        Settled<S, A> over(@Nullable Kept<S> kept);
    }

    /** Settles one request; the answer comes only after its write was kept. */
    public <A> Mono<A> settle(Key key, Decide<S, A> decide) {
        return Mono.defer(() -> attempt(key, decide))
                .retryWhen(Retry.max(PATIENCE).filter(Overtaken.class::isInstance));
    }

    private <A> Mono<A> attempt(Key key, Decide<S, A> decide) {
        return documents
                .find(key)
                .map(decide::over)
                .switchIfEmpty(Mono.fromSupplier(() -> decide.over(null)))
                .flatMap(this::keep);
    }

    private <A> Mono<A> keep(Settled<S, A> settled) {
        var write = settled.write();
        if (write == null) return Mono.just(settled.answer());
        return documents
                .keep(write)
                .flatMap(
                        kept ->
                                kept
                                        ? Mono.just(settled.answer())
                                        : Mono.error(new Overtaken(write.key())));
    }

    /** Somebody else changed the document between reading and writing. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken(Key key) {
            super("Overtaken at " + key.text(), null, false, false);
        }
    }
}
