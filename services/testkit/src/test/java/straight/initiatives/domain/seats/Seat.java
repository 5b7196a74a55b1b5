package straight.initiatives.domain.seats;

/** Knows nobody. */
public record Seat(String role) {}
