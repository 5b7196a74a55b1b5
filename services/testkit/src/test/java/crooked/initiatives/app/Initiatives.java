package crooked.initiatives.app;

import crooked.initiatives.domain.Initiative;
import crooked.initiatives.mongo.InitiativeDocuments;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Knows an adapter, waits for it, and sleeps. */
public final class Initiatives {
    private final InitiativeDocuments documents = new InitiativeDocuments();

    public @Nullable Initiative find() throws InterruptedException {
        Thread.sleep(10);
        return Mono.fromSupplier(documents::find).block();
    }
}
