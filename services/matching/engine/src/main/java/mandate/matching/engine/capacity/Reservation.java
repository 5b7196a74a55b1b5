package mandate.matching.engine.capacity;

/** The answer to a request for capacity. */
public sealed interface Reservation {
    /** There is room; the book after it. */
    record Confirmed(CapacityBook book) implements Reservation {}

    /** There is no room, and this is where it breaks; the book stays as it was. */
    record Refused(Shortage why) implements Reservation {}
}
