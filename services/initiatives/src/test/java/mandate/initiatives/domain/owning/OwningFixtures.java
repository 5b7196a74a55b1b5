package mandate.initiatives.domain.owning;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.owning.Suggested.Candidate;
import mandate.initiatives.domain.owning.Suggested.SeatSuggested;
import org.jspecify.annotations.Nullable;

/** The initiatives and people that these tests know by name. */
public final class OwningFixtures {
    static final String MONDAY = "2026-11-23T09:00:00Z";
    static final String OFFICE = "program-office";

    private OwningFixtures() {}

    /** A community that nobody owns, for which Agnès is suggested first. */
    public static Initiative readingCircle() {
        return initiative(
                "reading-circle",
                Verdict.COMMUNITY_MANAGEMENT,
                seat(Verdict.COMMUNITY_MANAGEMENT, ResponsibilityType.MEANS),
                suggesting("agnes", "bruno"));
    }

    /** A team whose results are promised and not proven yet. */
    static Initiative release() {
        return initiative(
                "release",
                Verdict.TEAM_MANAGEMENT,
                seat(Verdict.TEAM_MANAGEMENT, ResponsibilityType.RESULTS_CONDITIONAL),
                suggesting("celine"));
    }

    /** A channel, whose responsibility type a human chooses. */
    static Initiative channel() {
        return initiative(
                "channel",
                Verdict.SOCIAL_MEDIA_MANAGEMENT,
                seat(Verdict.SOCIAL_MEDIA_MANAGEMENT, ResponsibilityType.UNDETERMINED),
                suggesting("dario"));
    }

    /** A lounge that exists because it exists. */
    static Initiative lounge() {
        return initiative("lounge", Verdict.NO_STAFF, null, null);
    }

    public static Asking accepting(String person) {
        return asking(person, "", null);
    }

    static Asking asking(String person, String reason, @Nullable ResponsibilityType type) {
        return new Asking(
                Asking.Wish.DECISION, Seat.WHOLE, person, type, reason, null, "", null, null, null);
    }

    /** An ownership that exists already. */
    static Asking stated(String person, int loadPct) {
        return new Asking(
                Asking.Wish.IMPORT,
                Seat.WHOLE,
                person,
                null,
                "",
                null,
                "chair",
                loadPct,
                "2026-03",
                "2027-02");
    }

    private static Initiative initiative(
            String id, Verdict verdict, @Nullable Seat seat, @Nullable Suggested suggested) {
        var type = seat == null ? ResponsibilityType.UNDETERMINED : seat.responsibilityType();
        var diagnosed =
                new Diagnosed(
                        "2026-11.1",
                        "2026-11-23",
                        verdict,
                        Confidence.HIGH,
                        type,
                        "because",
                        3,
                        2,
                        1,
                        seat == null ? List.of() : List.of(seat),
                        List.of(new Proof(null, "owner", "the efforts made", "R20", List.of())),
                        "{}");
        var brief = Map.<String, Object>of("title", id, "area", "Operations", "unit", "Planning");
        return new Initiative(id, 1, brief, diagnosed, List.of(), suggested);
    }

    private static Seat seat(Verdict verdict, ResponsibilityType type) {
        return new Seat(
                Seat.WHOLE,
                verdict,
                type,
                Confidence.HIGH,
                "some-role",
                Level.GROUND,
                20,
                "2027-01",
                "2027-06");
    }

    private static Suggested suggesting(String... people) {
        int fit = 6_000;
        var candidates = new java.util.ArrayList<Candidate>();
        for (var person : people) candidates.add(new Candidate(person, fit -= 500, List.of()));
        var seat = new SeatSuggested(Seat.WHOLE, "some-role", 1, false, candidates, Map.of());
        return new Suggested(1, "abc", 60, "fit-1", List.of(seat));
    }
}
