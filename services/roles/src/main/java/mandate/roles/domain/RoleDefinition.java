package mandate.roles.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a role is, owes and needs.
 *
 * @param name how it is called
 * @param serves which seats it is for; the most specific entry of all roles wins
 * @param purpose why it exists
 * @param duties what the person does
 * @param skills what the person needs, behavioural and technical apart (R7)
 * @param orientation towards content, relationships, or both (R134)
 * @param obligation what the person owes (R19)
 * @param authority what the person may do (R65)
 * @param seniority how experienced the person must be, and why (R67)
 * @param level strategy, coordination or ground (R68)
 * @param sources numbers of the rules it rests on
 */
public record RoleDefinition(
        Text name,
        List<Serves> serves,
        Text purpose,
        List<Duty> duties,
        List<RoleSkill> skills,
        Orientation orientation,
        Obligation obligation,
        Authority authority,
        Seniority seniority,
        Level level,
        List<String> sources) {
    public RoleDefinition {
        serves = List.copyOf(serves);
        duties = List.copyOf(duties);
        skills = List.copyOf(skills);
        sources = List.copyOf(sources);
    }

    /** Which seats: a verdict, and if they matter an audience and a level. */
    public record Serves(Verdict verdict, @Nullable Audience audience, @Nullable Level level) {}

    /** One thing the person does, in a family of duties such as {@code listening}. */
    public record Duty(String family, Text text) {}

    /**
     * A skill that the role needs.
     *
     * @param alsoSaid everyday phrasings of it, in any language
     * @param level 0 to 5
     */
    public record RoleSkill(
            Text text, List<String> alsoSaid, int level, boolean essential, SkillSet set) {
        public RoleSkill {
            alsoSaid = List.copyOf(alsoSaid);
        }
    }

    /** What the person owes, in one word and in plain words. */
    public record Obligation(ResponsibilityType type, Text text) {}

    /** What the person may do to others. */
    public record Authority(boolean setsObjectives, boolean givesOrders, boolean disciplines) {}

    /** The least experience that the role asks for. */
    public record Seniority(Rank minimum, Text reason) {}

    /** Verdicts that a role can serve. */
    public enum Verdict {
        COMMUNITY_MANAGEMENT,
        TEAM_MANAGEMENT,
        SOCIAL_MEDIA_MANAGEMENT
    }

    /** Whom the group is for. */
    public enum Audience {
        INTERNAL,
        EXTERNAL,
        BOTH
    }

    /** Where in the network of roles. */
    public enum Level {
        STRATEGY,
        COORDINATION,
        GROUND
    }

    /** What a role leans to. */
    public enum Orientation {
        CONTENT,
        RELATIONSHIPS,
        BOTH
    }

    /** What can be owed. */
    public enum ResponsibilityType {
        MEANS,
        RESULTS,
        RESULTS_CONDITIONAL,
        UNDETERMINED
    }

    /** Skills of behaviour and of technique are kept apart (R7). */
    public enum SkillSet {
        BEHAVIOURAL,
        TECHNICAL
    }

    /** Steps of experience. */
    public enum Rank {
        INTERN,
        JUNIOR,
        EXPERIENCED,
        SENIOR,
        DIRECTOR
    }
}
