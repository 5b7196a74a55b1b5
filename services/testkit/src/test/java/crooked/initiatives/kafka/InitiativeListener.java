package crooked.initiatives.kafka;

import crooked.initiatives.Wiring;

/** Knows the wiring that knows it. */
final class InitiativeListener {
    boolean isWired() {
        return Wiring.isDone();
    }
}
