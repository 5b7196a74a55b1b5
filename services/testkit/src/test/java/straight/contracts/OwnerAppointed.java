package straight.contracts;

/** Data. */
public record OwnerAppointed(String initiative) {}
