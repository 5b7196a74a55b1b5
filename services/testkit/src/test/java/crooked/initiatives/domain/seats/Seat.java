package crooked.initiatives.domain.seats;

import crooked.initiatives.domain.parts.Part;

/** Knows its part, which knows it. */
public record Seat(Part part) {}
