package mandate.testkit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server that starts when first asked for, once. */
final class Started<S> {
    private final Supplier<S> start;
    private @Nullable S server;

    Started(Supplier<S> start) {
        this.start = start;
    }

    synchronized S get() {
        if (server == null) server = start.get();
        return server;
    }

    /** Does nothing when nobody ever asked. */
    synchronized void stop(Consumer<S> stop) {
        if (server != null) stop.accept(server);
        server = null;
    }
}
