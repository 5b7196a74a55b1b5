package mandate.initiatives.domain.diagnosis;

import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.finding.OwnerRules;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Which role serves a verdict, and who may own it (R6, R68, R74, R90, R98). */
final class Seating {
    private Seating() {}

    static final String INTERNAL = "INTERNAL";

    /** The audience that the facts name; inside the house where they name none. */
    static String audience(Facts facts) {
        String audience = facts.text(Fact.AUDIENCE);
        return audience == null ? INTERNAL : audience;
    }

    /** The built-in role that serves it; an organisation may have a more specific one. */
    static @Nullable String roleId(Verdict verdict, String audience, Level level) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT -> community(audience, level);
            case TEAM_MANAGEMENT -> "team-manager";
            case SOCIAL_MEDIA_MANAGEMENT ->
                    level == Level.STRATEGY ? "social-media-strategist" : "social-media-manager";
            case HYBRID, NO_STAFF, UNDECIDED -> null;
        };
    }

    private static String community(String audience, Level level) {
        return switch (level) {
            case STRATEGY -> "collaboration-director";
            case COORDINATION -> "coordinator";
            case GROUND ->
                    audience.equals("EXTERNAL")
                            ? "community-manager-external"
                            : "community-manager-internal";
        };
    }

    /** R6, R90: a team follows its own hierarchy alone; a community may follow an outsider. */
    static OwnerRules ownerRules(Verdict verdict, Facts facts, Level level) {
        String least = minimumSeniority(facts, level);
        return switch (verdict) {
            case TEAM_MANAGEMENT -> {
                List<String> managers = facts.texts(Fact.LINE_MANAGER_ID);
                String team = facts.text(Fact.EXISTING_TEAM_ID);
                yield new OwnerRules(true, managers, team, managers.isEmpty(), false, least);
            }
            case COMMUNITY_MANAGEMENT, SOCIAL_MEDIA_MANAGEMENT ->
                    new OwnerRules(false, List.of(), null, false, true, least);
            case HYBRID, NO_STAFF, UNDECIDED ->
                    new OwnerRules(false, List.of(), null, false, false, least);
        };
    }

    // R68, R74: what matters greatly, or reaches far, is no place to begin
    private static @Nullable String minimumSeniority(Facts facts, Level level) {
        if (level == Level.STRATEGY || facts.is(Fact.REACH, "GLOBAL")) return "SENIOR";
        return facts.is(Fact.STRATEGIC_IMPORTANCE, "HIGH") ? "EXPERIENCED" : null;
    }
}
