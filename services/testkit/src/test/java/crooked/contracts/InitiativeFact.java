package crooked.contracts;

import reactor.core.publisher.Mono;

/** A class with behaviour where data should be, on top of a library. */
public final class InitiativeFact {
    public Mono<String> title() {
        return Mono.just("Garden");
    }
}
