package straight.platform;

import reactor.core.publisher.Mono;

/** The one that may wait. */
public final class ListenerThread {
    private ListenerThread() {}

    public static void await(Mono<?> work) {
        work.block();
    }
}
