package mandate.matching.engine.seats;

/**
 * A skill that the initiative itself asks for, beside those of the role.
 *
 * @param level 1–5, or 0 when any level will do
 */
public record DemandSkill(String text, int level, boolean essential) {
    public DemandSkill {
        if (level < 0 || level > 5)
            throw new IllegalArgumentException(
                    "level " + level + " of '" + text + "' is outside 0–5");
    }
}
