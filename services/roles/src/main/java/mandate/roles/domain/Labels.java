package mandate.roles.domain;

import mandate.roles.domain.RoleDefinition.Audience;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.Orientation;
import mandate.roles.domain.RoleDefinition.Rank;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.SkillSet;
import mandate.roles.domain.RoleDefinition.Verdict;

/** What the closed lists are called in plain words. */
public final class Labels {
    private Labels() {}

    /** A management kind. */
    public static Text of(Verdict verdict) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT ->
                    new Text("community management", "animation de communauté");
            case TEAM_MANAGEMENT -> new Text("team management", "pilotage d'équipe");
            case SOCIAL_MEDIA_MANAGEMENT ->
                    new Text("social media management", "gestion des médias sociaux");
        };
    }

    /** An audience. */
    public static Text of(Audience audience) {
        return switch (audience) {
            case INTERNAL -> new Text("inside", "interne");
            case EXTERNAL -> new Text("outside", "externe");
            case BOTH -> new Text("inside and outside", "interne et externe");
        };
    }

    /** A level. */
    public static Text of(Level level) {
        return switch (level) {
            case STRATEGY -> new Text("strategy", "stratégie");
            case COORDINATION -> new Text("coordination", "coordination");
            case GROUND -> new Text("ground", "terrain");
        };
    }

    /** What a role leans to. */
    public static Text of(Orientation orientation) {
        return switch (orientation) {
            case CONTENT -> new Text("content", "contenus");
            case RELATIONSHIPS -> new Text("relationships", "relations");
            case BOTH -> new Text("content and relationships", "contenus et relations");
        };
    }

    /** A responsibility type. */
    public static Text of(ResponsibilityType type) {
        return switch (type) {
            case MEANS -> new Text("means", "moyens");
            case RESULTS -> new Text("results", "résultats");
            case RESULTS_CONDITIONAL ->
                    new Text("results, on a condition", "résultats, sous condition");
            case UNDETERMINED -> new Text("not settled yet", "à convenir");
        };
    }

    /** A set of skills. */
    public static Text of(SkillSet set) {
        return switch (set) {
            case BEHAVIOURAL -> new Text("behaviour", "comportement");
            case TECHNICAL -> new Text("technique", "technique");
        };
    }

    /** A step of experience. */
    public static Text of(Rank rank) {
        return switch (rank) {
            case INTERN -> new Text("in training", "en formation");
            case JUNIOR -> new Text("beginner", "débutant");
            case EXPERIENCED -> new Text("experienced", "expérimenté");
            case SENIOR -> new Text("very experienced", "très expérimenté");
            case DIRECTOR -> new Text("experienced in directing", "expérience de direction");
        };
    }

    /** What a measure counts. */
    public static Text of(KpiType type) {
        return switch (type) {
            case ACTIVITY -> new Text("activity", "activité");
            case PARTICIPATION -> new Text("participation", "participation");
            case BUSINESS -> new Text("business", "métier");
            case ROI -> new Text("return on investment", "retour sur investissement");
            case OUTCOME -> new Text("outcome", "effet");
            case COMPREHENSION -> new Text("understanding", "compréhension");
        };
    }
}
