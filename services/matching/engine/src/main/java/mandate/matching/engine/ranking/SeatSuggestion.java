package mandate.matching.engine.ranking;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who fits one seat, and who cannot take it: everything a person needs to decide, and all versions
 * needed to come to the same bytes again.
 *
 * @param peopleDigest people as of
 * @param candidates at most {@value Ranking#KEPT}, best first
 * @param eligible how many could take the seat, shown or not
 * @param excluded at most {@value Ranking#EXCLUDED_SHOWN}, by id
 * @param excludedByRule how many the rules exclude, each person counted at the first rule
 * @param warnings what concerns the seat and not one person
 */
public record SeatSuggestion(
        String initiativeId,
        String scope,
        String roleId,
        long roleVersion,
        String weightsVersion,
        String similarityVersion,
        int peopleCount,
        long peopleDigest,
        boolean conditional,
        List<Candidate> candidates,
        int eligible,
        List<Excluded> excluded,
        SortedMap<String, Integer> excludedByRule,
        List<Warning> warnings) {
    public SeatSuggestion {
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
        excludedByRule = Collections.unmodifiableSortedMap(new TreeMap<>(excludedByRule));
        warnings = List.copyOf(warnings);
    }
}
