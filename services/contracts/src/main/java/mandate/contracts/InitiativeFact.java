package mandate.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the initiatives service tells, on the topic {@code mandate.initiatives}, keyed by
 * initiative. Ids, numbers, closed lists, and what the initiative asks for; never a person's name
 * or skill.
 */
public sealed interface InitiativeFact {
    Provenance by();

    String initiativeId();

    /**
     * A revision of a brief was diagnosed; wire type {@code initiative-diagnosed.v1}.
     *
     * @param revision of the brief, from 1
     * @param language of the brief, en or fr
     * @param verdict for the whole initiative
     * @param seats those to be filled, empty for NO_STAFF and UNDECIDED
     */
    record InitiativeDiagnosed(
            Provenance by,
            String initiativeId,
            long revision,
            String language,
            String ruleSet,
            String verdict,
            List<SeatWanted> seats)
            implements InitiativeFact {
        public InitiativeDiagnosed {
            seats = List.copyOf(seats);
        }
    }

    /**
     * Somebody wants a person to own a seat; wire type {@code mandate-requested.v1}.
     *
     * @param loadPct FTE percent a month, 0 to 1000
     * @param from first month, YYYY-MM
     * @param until last month, YYYY-MM
     * @param origin ACCEPTED, OVERRIDDEN or IMPORTED
     * @param reasonGiven whether a reason was written (the reason itself stays at home)
     * @param charterGiven whether a charter for two hats was written
     * @param roleId the role of the seat, or null when nobody knows it
     * @param roleVersion of that role, or null when it was not suggested
     */
    record MandateRequested(
            Provenance by,
            String initiativeId,
            long revision,
            String mandateId,
            String scope,
            String personId,
            int loadPct,
            String from,
            String until,
            String origin,
            boolean reasonGiven,
            boolean charterGiven,
            @Nullable String roleId,
            @Nullable Long roleVersion)
            implements InitiativeFact {}

    /** A mandate ended before its time; wire type {@code mandate-ended.v1}. */
    record MandateEnded(Provenance by, String initiativeId, String mandateId, String personId)
            implements InitiativeFact {}
}
