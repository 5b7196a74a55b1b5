package mandate.matching.engine.people;

/** How well a skill is shown; a claim never counts as much as a confirmation. */
public enum EvidenceGrade {
    CLAIMED,
    JUSTIFIED,
    CONFIRMED
}
