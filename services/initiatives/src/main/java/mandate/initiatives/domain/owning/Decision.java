package mandate.initiatives.domain.owning;

import java.util.List;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;

/** What becomes of a request for a mandate. */
public sealed interface Decision {
    /** Matching is asked. */
    record Requested(Initiative after, Mandate mandate) implements Decision {}

    /** It cannot be. */
    record Refused(Why why) implements Decision {}

    /** Every expected no. */
    sealed interface Why {}

    /** There is no such seat to be filled. */
    record NoSuchSeat(String scope, List<String> scopes, Verdict verdict) implements Why {
        public NoSuchSeat {
            scopes = List.copyOf(scopes);
        }
    }

    /** Somebody owns it, or is about to. */
    record SeatTaken(String scope, String mandateId, String personId) implements Why {}

    /** Whoever chooses somebody other than the first suggestion says why. */
    record ReasonNeeded(String personId) implements Why {}

    /** The rules leave no choice of the responsibility type here. */
    record TypeNotOpen(ResponsibilityType chosen, ResponsibilityType owed, String rule)
            implements Why {}
}
