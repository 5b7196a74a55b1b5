package mandate.matching.engine.seats;

import java.time.YearMonth;
import java.util.List;
import mandate.matching.engine.people.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * A seat to be filled: one part of an initiative and what the diagnosis says about its owner.
 *
 * @param scope name of the part; {@code whole} for an undivided initiative
 * @param audience null when unknown
 * @param loadPct percent of full time in each month
 * @param from first month
 * @param until last month, included
 * @param languages tags of the languages the work is done in, with a level where one is asked for
 *     ({@code fr:C1})
 * @param lineManagerIds the group's own line managers, empty when unknown
 * @param teamId the existing team that this is about, null when there is none
 * @param minimumSeniority null when the diagnosis sets none
 * @param topics title and linked project of the initiative: words of its field
 * @param charterGiven true when the expectations of two hats are spelled out (R142)
 */
public record SeatWanted(
        String initiativeId,
        String scope,
        Verdict verdict,
        ResponsibilityType responsibilityType,
        @Nullable Audience audience,
        SeatLevel level,
        int loadPct,
        YearMonth from,
        YearMonth until,
        List<String> languages,
        List<DemandSkill> skills,
        boolean lineManagerRequired,
        List<String> lineManagerIds,
        @Nullable String teamId,
        boolean externalPersonAllowed,
        @Nullable Seniority minimumSeniority,
        List<String> topics,
        boolean charterGiven) {
    public SeatWanted {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        lineManagerIds = List.copyOf(lineManagerIds);
        topics = List.copyOf(topics);
        if (loadPct < 0)
            throw new IllegalArgumentException(
                    "load " + loadPct + " of " + initiativeId + " is below 0");
        if (until.isBefore(from))
            throw new IllegalArgumentException(
                    initiativeId + " ends " + until + " before it starts " + from);
    }

    /** True where only the group's own line manager may own the seat (R6). */
    public boolean isForLineManager() {
        return lineManagerRequired || verdict == Verdict.TEAM_MANAGEMENT;
    }

    /** True where someone from outside may own the seat; a team never has an outsider (R90). */
    public boolean isOpenToOutsiders() {
        return externalPersonAllowed && !isForLineManager();
    }
}
