package straight.platform.core;

import reactor.core.publisher.Mono;

/** A port. */
public interface Documents<S> {
    Mono<S> find(String id);
}
