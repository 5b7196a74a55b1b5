package mandate.matching.engine.people;

import mandate.matching.engine.text.Said;
import mandate.matching.engine.text.Spoken;

/** The ladder of levels (R68), lowest first. */
public enum Seniority implements Spoken {
    INTERN(0, "intern", "stagiaire"),
    JUNIOR(1, "junior", "débutant"),
    EXPERIENCED(2, "experienced", "confirmé"),
    SENIOR(3, "senior", "senior"),
    DIRECTOR(4, "director", "direction");

    private final int rung;
    private final String en;
    private final String fr;

    Seniority(int rung, String en, String fr) {
        this.rung = rung;
        this.en = en;
        this.fr = fr;
    }

    @Override
    public Said said() {
        return new Said(en, fr);
    }

    /** How many rungs this one stands below another; 0 when level with it or above. */
    public int rungsBelow(Seniority other) {
        return Math.max(0, other.rung - rung);
    }
}
