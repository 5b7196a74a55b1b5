package mandate.initiatives.domain.owning;

import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Which responsibility type a mandate may carry. */
final class Obligations {
    private Obligations() {}

    /** What the mandate carries: the human's choice, else that of the seat. */
    static ResponsibilityType of(@Nullable Seat seat, Asking asking) {
        var chosen = asking.responsibilityType();
        if (chosen != null) return chosen;
        return seat == null ? ResponsibilityType.UNDETERMINED : seat.responsibilityType();
    }

    /**
     * Why the chosen type cannot be, or null. Only where the sources leave it open (social media
     * management) a human chooses freely; results are owed only once their benefit is measured and
     * seen (R21), and a community owes means (R19).
     */
    static Decision.@Nullable Why refusal(Seat seat, Asking asking) {
        var chosen = asking.responsibilityType();
        if (chosen == null || chosen == seat.responsibilityType()) return null;
        if (seat.verdict() == Verdict.SOCIAL_MEDIA_MANAGEMENT) return null;
        var rule = seat.verdict() == Verdict.TEAM_MANAGEMENT ? "R21" : "R19";
        return new Decision.TypeNotOpen(chosen, seat.responsibilityType(), rule);
    }
}
