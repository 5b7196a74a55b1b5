package crooked.platform.core;

import crooked.platform.Outbox;

/** A port that knows an adapter of its own module. */
public interface Documents {
    Outbox outbox();
}
