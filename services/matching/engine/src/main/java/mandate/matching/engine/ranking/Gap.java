package mandate.matching.engine.ranking;

import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * An essential skill that is missing or below the level asked.
 *
 * @param set null for a skill that the initiative asks for itself
 * @param hasLevel 0 when missing
 * @param rule R7 for a team's manager, R137 where content skill would stand in for relationships
 */
public record Gap(
        Said skill,
        @Nullable SkillSet set,
        Kind kind,
        int needsLevel,
        int hasLevel,
        Said message,
        @Nullable String rule) {
    /** How the skill falls short. */
    public enum Kind {
        MISSING,
        BELOW_LEVEL
    }
}
