package straight.initiatives.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import straight.initiatives.domain.seats.Seat;

/** Takes its clock and its seed from the caller. */
public record Mandate(String owner, List<Seat> seats, Instant since, int draw) {
    public Mandate {
        seats = List.copyOf(seats);
    }

    public static Mandate accepted(String owner, List<Seat> seats, Clock clock, long seed) {
        return new Mandate(owner, seats, Instant.now(clock), new Random(seed).nextInt());
    }
}
