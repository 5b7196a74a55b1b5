package mandate.matching.engine.people;

/** How much a person wants such a mandate: the willing before the pressed (R84). */
public enum Interest {
    LOW,
    MEDIUM,
    HIGH
}
