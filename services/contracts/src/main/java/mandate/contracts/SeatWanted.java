package mandate.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat that a diagnosed initiative wants filled.
 *
 * @param scope {@code whole} or the name of a part
 * @param audience INTERNAL, EXTERNAL, BOTH, or null when not asked
 * @param level STRATEGY, COORDINATION or GROUND
 * @param loadPct FTE percent a month, 1 to 1000
 * @param from first month, YYYY-MM
 * @param until last month, YYYY-MM
 * @param languages BCP 47 tags that the owner must speak, with a level where one is asked for
 *     ({@code fr:B2})
 * @param skills what the initiative asks for beyond the role
 * @param lineManagerIds ids of the group's own line managers, empty when unknown
 * @param teamId id of the existing team, or null
 * @param minimumSeniority INTERN to DIRECTOR, or null
 * @param topics what the initiative is about, for the domain part of a fit
 */
public record SeatWanted(
        String scope,
        String verdict,
        String responsibilityType,
        String confidence,
        String roleId,
        @Nullable String audience,
        String level,
        int loadPct,
        String from,
        String until,
        List<String> languages,
        List<SkillWanted> skills,
        boolean lineManagerRequired,
        List<String> lineManagerIds,
        @Nullable String teamId,
        boolean externalPersonAllowed,
        @Nullable String minimumSeniority,
        List<String> topics) {
    public SeatWanted {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        lineManagerIds = List.copyOf(lineManagerIds);
        topics = List.copyOf(topics);
    }

    /**
     * A skill that the initiative asks for.
     *
     * @param level 0 to 5
     */
    public record SkillWanted(String text, int level, boolean essential) {}
}
