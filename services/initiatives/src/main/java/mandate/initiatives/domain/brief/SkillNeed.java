package mandate.initiatives.domain.brief;

/**
 * A skill the work needs.
 *
 * @param level from 0 to 5
 */
public record SkillNeed(String text, double level, boolean essential) {

    /** The level taken where the brief names none: can do it alone in ordinary cases. */
    public static final double ORDINARY_LEVEL = 3;
}
