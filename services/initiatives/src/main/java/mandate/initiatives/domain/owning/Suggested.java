package mandate.initiatives.domain.owning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What matching suggested, as far as the initiative keeps it: ids and numbers.
 *
 * @param revision of the brief that it was made for
 * @param peopleAsOf digest of the people it was made from
 */
public record Suggested(
        long revision, String peopleAsOf, int people, String weights, List<SeatSuggested> seats) {
    public Suggested {
        seats = List.copyOf(seats);
    }

    /** The candidates of one seat, best first. */
    public record SeatSuggested(
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
     * @param warnings rule numbers
     */
    public record Candidate(String personId, int fit, List<String> warnings) {
        public Candidate {
            warnings = List.copyOf(warnings);
        }
    }

    /** The first candidate of a scope, or null. */
    public @Nullable Candidate first(String scope) {
        for (var seat : seats)
            if (seat.scope().equals(scope) && !seat.candidates().isEmpty())
                return seat.candidates().getFirst();
        return null;
    }
}
