package mandate.initiatives.domain.finding;

/** How firmly a verdict stands. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** One step less sure. */
    public Confidence lowered() {
        return this == HIGH ? MEDIUM : LOW;
    }

    /** The less sure of the two. */
    public Confidence atMost(Confidence limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }
}
