package crooked.initiatives.domain.parts;

import crooked.initiatives.domain.seats.Seat;
import java.util.List;

/** Knows its seats, which know it. */
public record Part(List<Seat> seats) {}
