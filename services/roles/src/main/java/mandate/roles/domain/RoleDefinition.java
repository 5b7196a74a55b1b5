package mandate.roles.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a role is, owes and needs.
 *
 * @param name how it is called
 * @param serves which seats it is for; the most specific entry of all roles wins
 * @param purpose why it exists
 * @param duties what the person does, in families
 * @param traits what the person is like, as far as it shows in the work (R140, R141)
 * @param skills what the person needs, behavioural and technical apart (R7)
 * @param orientation towards content, relationships, or both (R134)
 * @param obligation what the person owes (R19)
 * @param authority what the person may do (R65)
 * @param seniority how experienced the person must be, and why (R67)
 * @param level strategy, coordination or ground (R68); null in a draft
 * @param kpis what the work is measured by, each linked to an end of the business (R42, R122)
 * @param reporting to whom the person answers, and with which levels they work together (R33)
 * @param inPersonPct share of the time spent with people in person (R127), or null
 * @param review when the role is looked at again (R64, R126), or null
 * @param sources numbers of the rules it rests on
 */
public record RoleDefinition(
        Text name,
        List<Serves> serves,
        Text purpose,
        List<Duty> duties,
        List<Trait> traits,
        List<RoleSkill> skills,
        Orientation orientation,
        Obligation obligation,
        Authority authority,
        Seniority seniority,
        @Nullable Level level,
        List<Kpi> kpis,
        @Nullable Reporting reporting,
        @Nullable Integer inPersonPct,
        @Nullable Review review,
        List<String> sources) {
    public RoleDefinition {
        serves = List.copyOf(serves);
        duties = List.copyOf(duties);
        traits = List.copyOf(traits);
        skills = List.copyOf(skills);
        kpis = List.copyOf(kpis);
        sources = List.copyOf(sources);
    }

    /** Which seats: a verdict, and if they matter an audience and a level. */
    public record Serves(Verdict verdict, @Nullable Audience audience, @Nullable Level level) {}

    /**
     * The fields without which the role is a draft: nobody can be found for it, and no description
     * of it can be signed (R61, R67). Empty when nothing is missing.
     */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (skills.isEmpty()) missing.add("skills");
        if (level == null) missing.add("level");
        return List.copyOf(missing);
    }

    /**
     * One thing the person does.
     *
     * @param family of duties, such as {@code listening}
     * @param rules numbers of the rules that ask for it
     */
    public record Duty(String family, Text text, List<String> rules) {
        public Duty {
            rules = List.copyOf(rules);
        }
    }

    /** Something about the person that shows in the work, and the rules that ask for it. */
    public record Trait(Text text, List<String> rules) {
        public Trait {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A skill that the role needs.
     *
     * @param alsoSaid everyday phrasings of it, in any language
     * @param level 0 to 5, see {@link Scale}
     * @param anchor how the level shows in this role, or null
     * @param esco its concept in the ESCO classification, or null where none fits
     */
    public record RoleSkill(
            Text text,
            List<String> alsoSaid,
            int level,
            boolean essential,
            SkillSet set,
            @Nullable Text anchor,
            @Nullable String esco) {
        public RoleSkill {
            alsoSaid = List.copyOf(alsoSaid);
        }
    }

    /**
     * What the person owes, in one word and in plain words.
     *
     * @param preconditions what the organisation owes first
     */
    public record Obligation(ResponsibilityType type, Text text, List<Precondition> preconditions) {
        public Obligation {
            preconditions = List.copyOf(preconditions);
        }
    }

    /** Something the organisation has to provide, and the rules that ask for it. */
    public record Precondition(Text text, List<String> rules) {
        public Precondition {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A measure of the work.
     *
     * @param end the end of the business it serves (R122), or null
     */
    public record Kpi(Text name, KpiType type, @Nullable Text end, List<String> rules) {
        public Kpi {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Where the role stands among others.
     *
     * @param to whom the person answers, or null
     */
    public record Reporting(@Nullable Text to, List<Link> links) {
        public Reporting {
            links = List.copyOf(links);
        }
    }

    /** With which level the person works together, and about what (R33). */
    public record Link(Level with, Text about) {}

    /**
     * When the role is looked at again.
     *
     * @param everyMonths 1 to 120
     * @param sunset whether it ends then unless somebody renews it (R64)
     */
    public record Review(int everyMonths, boolean sunset, Text reason) {}

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
        GROUND;

        /** Whether nothing lies between the two (R33). */
        public boolean isNextTo(Level other) {
            return this != other && (this == COORDINATION || other == COORDINATION);
        }
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

    /** What a measure counts. */
    public enum KpiType {
        ACTIVITY,
        PARTICIPATION,
        BUSINESS,
        ROI,
        OUTCOME,
        COMPREHENSION
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
