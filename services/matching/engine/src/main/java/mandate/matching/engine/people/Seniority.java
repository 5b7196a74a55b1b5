package mandate.matching.engine.people;

/** The ladder of levels (R68), lowest first; the order of the constants is the order of levels. */
public enum Seniority {
    INTERN,
    JUNIOR,
    EXPERIENCED,
    SENIOR,
    DIRECTOR
}
