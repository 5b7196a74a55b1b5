package mandate.contracts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the matching service tells: suggestions on {@code mandate.suggestions}, keyed by initiative;
 * people on {@code mandate.people}, keyed by person. Ids, numbers and rule codes only.
 */
public sealed interface MatchingFact {
    Provenance by();

    /**
     * A suggestion was made for a revision of an initiative; wire type {@code suggestion-made.v1}.
     *
     * @param peopleAsOf digest of the people it was made from
     * @param people how many they were
     * @param weights version of the fit weights
     */
    record SuggestionMade(
            Provenance by,
            String initiativeId,
            long revision,
            String ruleSet,
            String peopleAsOf,
            int people,
            String weights,
            List<SeatSuggested> seats)
            implements MatchingFact {
        public SuggestionMade {
            seats = List.copyOf(seats);
        }
    }

    /**
     * The candidates of one seat.
     *
     * @param roleId null when no role definition serves the seat
     * @param roleVersion 0 when there is no role
     * @param conditional whether people were ranked although the line manager is unknown
     * @param candidates best first
     * @param excluded how many people each rule excluded
     */
    record SeatSuggested(
            String scope,
            @Nullable String roleId,
            long roleVersion,
            boolean conditional,
            List<Candidate> candidates,
            Map<String, Integer> excluded) {
        public SeatSuggested {
            candidates = List.copyOf(candidates);
            excluded = java.util.Collections.unmodifiableMap(new TreeMap<>(excluded));
        }
    }

    /**
     * A person who may own the seat.
     *
     * @param fit in basis points, 0 to 10000
     * @param warnings rule numbers of its warnings
     */
    record Candidate(String personId, int fit, List<String> warnings) {
        public Candidate {
            warnings = List.copyOf(warnings);
        }
    }

    /** A person's record changed; wire type {@code person-recorded.v1}. */
    record PersonRecorded(Provenance by, String personId, long revision) implements MatchingFact {}

    /**
     * The person's capacity is reserved; wire type {@code mandate-confirmed.v1}.
     *
     * @param warnings rule numbers that were accepted with a reason
     */
    record MandateConfirmed(
            Provenance by,
            String initiativeId,
            String mandateId,
            String personId,
            List<String> warnings)
            implements MatchingFact {
        public MandateConfirmed {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The request was refused; wire type {@code mandate-refused.v1}.
     *
     * @param rule that refused, for example R6 or CAPACITY
     * @param month first month short of capacity, or null
     * @param neededPct load asked for, 0 when not about capacity
     * @param freePct what is free in that month
     */
    record MandateRefused(
            Provenance by,
            String initiativeId,
            String mandateId,
            String personId,
            String rule,
            @Nullable String month,
            int neededPct,
            int freePct)
            implements MatchingFact {}
}
