package mandate.matching.engine.people;

import mandate.matching.engine.text.Said;
import mandate.matching.engine.text.Spoken;

/** How much a person wants such a mandate: the willing before the pressed (R84). */
public enum Interest implements Spoken {
    LOW("low", "faible"),
    MEDIUM("medium", "moyen"),
    HIGH("high", "fort");

    private final String en;
    private final String fr;

    Interest(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    @Override
    public Said said() {
        return new Said(en, fr);
    }
}
