package mandate.platform.relay;

import mandate.platform.core.Key;
import reactor.core.publisher.Mono;

/** Where facts go: appends in the order of the calls for each key. */
public interface FactLog {
    /** Completes when the log has acknowledged; the append begins at the call. */
    Mono<Void> append(Key key, OutboxEntry entry);
}
