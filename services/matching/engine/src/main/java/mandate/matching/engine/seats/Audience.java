package mandate.matching.engine.seats;

/** Whom a group is for: people of the organisation, people outside it, or both (R63). */
public enum Audience {
    INTERNAL,
    EXTERNAL,
    BOTH
}
