package crooked.initiatives.domain;

import java.time.Instant;
import java.util.Random;

/** Asks the clock and unseeded dice. */
public record Opened(Instant at, int seed) {
    public static Opened now() {
        return new Opened(Instant.now(), new Random().nextInt());
    }
}
