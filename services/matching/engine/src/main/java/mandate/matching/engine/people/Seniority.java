package mandate.matching.engine.people;

/** The ladder of levels (R68), lowest first. */
public enum Seniority {
    INTERN(0),
    JUNIOR(1),
    EXPERIENCED(2),
    SENIOR(3),
    DIRECTOR(4);

    private final int rung;

    Seniority(int rung) {
        this.rung = rung;
    }

    /** How many rungs this one stands below another; 0 when level with it or above. */
    public int rungsBelow(Seniority other) {
        return Math.max(0, other.rung - rung);
    }
}
