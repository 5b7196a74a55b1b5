package mandate.matching.engine.people;

import mandate.matching.engine.text.Said;
import mandate.matching.engine.text.Spoken;

/** What someone turns to first, or what a role asks for: content or relationships (R134). */
public enum Orientation implements Spoken {
    CONTENT("content", "le contenu"),
    RELATIONSHIPS("relationships", "les relations"),
    BOTH("both", "les deux"),
    UNKNOWN("something not on record", "une orientation non renseignée");

    private final String en;
    private final String fr;

    Orientation(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    @Override
    public Said said() {
        return new Said(en, fr);
    }
}
