package crooked.platform;

import crooked.initiatives.domain.Initiative;

/** Knows a business word. */
public final class Outbox {
    public String append(Initiative initiative) {
        return initiative.title();
    }
}
