package mandate.matching.engine.ranking;

import java.util.List;

/**
 * Someone who can take the seat, how well, and why.
 *
 * @param rank 1 for the best; equal for equal fit
 * @param fit 0–10000 basis points, exactly the sum of the parts' contributions
 * @param tiedWithNext true when the next one has the same fit: the order between them is by id
 * @param conditional true when ranked although nobody knows yet who leads the group (R6)
 */
public record Candidate(
        String personId,
        int rank,
        int fit,
        boolean tiedWithNext,
        boolean conditional,
        List<Part> parts,
        List<Match> matches,
        List<Gap> gaps,
        List<Warning> warnings) {
    public Candidate {
        parts = List.copyOf(parts);
        matches = List.copyOf(matches);
        gaps = List.copyOf(gaps);
        warnings = List.copyOf(warnings);
    }
}
