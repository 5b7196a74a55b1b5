package mandate.matching.engine.people;

/** What someone turns to first, or what a role asks for: content or relationships (R134). */
public enum Orientation {
    CONTENT,
    RELATIONSHIPS,
    BOTH,
    UNKNOWN
}
