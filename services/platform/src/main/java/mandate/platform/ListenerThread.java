package mandate.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The one place that waits. A Kafka listener that returns a Mono is handed the next record of its
 * partition before the first is done; waiting on the container's own thread keeps the order per
 * key. The loops of the platform wait here too, each on its own thread.
 */
public final class ListenerThread {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ListenerThread() {}

    /**
     * What the work gave, once it is done, or null when it gave nothing; throws what it failed
     * with, or after a minute.
     */
    public static <T> @Nullable T await(Mono<T> work) {
        return work.block(PATIENCE);
    }
}
