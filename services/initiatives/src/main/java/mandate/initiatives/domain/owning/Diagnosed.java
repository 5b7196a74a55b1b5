package mandate.initiatives.domain.owning;

import java.util.List;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as it was given, kept to the letter, and what has to be known of it without reading
 * the letter.
 *
 * @param asOf the day it counts from, ISO 8601
 * @param responsibilityType null for a hybrid, whose parts have their own
 * @param mainReason the reason that weighs most, in the language of the brief
 * @param questions how many are open
 * @param seats those to be filled
 * @param burdenOfProof who would have to show what; nothing is shown yet
 * @param letter the diagnosis as JSON
 */
public record Diagnosed(
        String ruleSet,
        String asOf,
        Verdict verdict,
        Confidence confidence,
        @Nullable ResponsibilityType responsibilityType,
        String mainReason,
        int questions,
        int warnings,
        int blockers,
        List<Seat> seats,
        List<Proof> burdenOfProof,
        String letter) {
    public Diagnosed {
        seats = List.copyOf(seats);
        burdenOfProof = List.copyOf(burdenOfProof);
    }

    /** Who has to show what on a seat. */
    List<Proof> proofs(String scope) {
        return burdenOfProof.stream().filter(proof -> proof.isOf(scope)).toList();
    }

    /** The seat of a scope, or null. */
    public @Nullable Seat seat(String scope) {
        for (var seat : seats) if (seat.scope().equals(scope)) return seat;
        return null;
    }
}
