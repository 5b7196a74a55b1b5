package mandate.roles.domain.papers;

import java.util.List;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a paper takes from one seat of an initiative. Its texts are as people wrote them.
 *
 * @param revision of the brief
 * @param language of its texts
 * @param scope {@code whole} or the name of a part
 * @param verdict what the seat needs
 * @param type what is owed: that of the mandate, else that of the seat
 * @param fte share of a whole person
 * @param from first month, YYYY-MM
 * @param until last month, YYYY-MM
 * @param lineManagers ids of the group's own line managers
 * @param cadence WEEKLY, MONTHLY or QUARTERLY, or null when nobody set one
 * @param blockers what keeps it from starting
 * @param mandate who holds the seat, or null
 * @param asOf the day it was diagnosed for, ISO 8601
 */
public record Setting(
        String initiativeId,
        long revision,
        String title,
        Language language,
        String scope,
        String area,
        String unit,
        Verdict verdict,
        ResponsibilityType type,
        Level level,
        double fte,
        String from,
        String until,
        List<String> languages,
        List<Wanted> skills,
        List<String> duties,
        List<Measure> measures,
        Aims aims,
        List<String> lineManagers,
        @Nullable String cadence,
        @Nullable Charter charter,
        List<Blocker> blockers,
        @Nullable Held mandate,
        String asOf) {
    /** The scope of a whole initiative. */
    public static final String WHOLE = "whole";

    public Setting {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        duties = List.copyOf(duties);
        measures = List.copyOf(measures);
        lineManagers = List.copyOf(lineManagers);
        blockers = List.copyOf(blockers);
    }

    /** A skill that the initiative asks for; level 0 to 5. */
    public record Wanted(String text, int level, boolean essential) {}

    /** A measure that the initiative names. */
    public record Measure(String name, KpiType type) {}

    /** What the initiative is for; each possibly empty. */
    public record Aims(
            String expectedResults,
            String desiredOutcome,
            String linkedProject,
            String linkedProcess,
            String valueMetric,
            String memberExpectations) {}

    /** The expectations of two hats (R142, R144); each possibly empty. */
    public record Charter(
            String internal, String external, String timeShare, String conflicts, String decider) {
        /** Whether both sides are spelled out. */
        boolean isFilled() {
            return !internal.isBlank() && !external.isBlank();
        }
    }

    /** Something that has to be settled before the start. */
    public record Blocker(String rule, String message) {}

    /** The mandate of the seat. */
    public record Held(String mandateId, String personId) {}

    /** Whether it is about all of the initiative. */
    boolean isWhole() {
        return scope.equals(WHOLE);
    }
}
