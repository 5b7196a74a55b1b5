package mandate.initiatives.domain.choice;

import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The kind chosen for one scope.
 *
 * @param leaning what it would have been, where a gate kept it from being staffed
 */
public record Choice(
        Verdict verdict,
        Confidence confidence,
        Ground ground,
        @Nullable Verdict leaning,
        Weighing weighing) {

    /** The kind whose rules apply: the verdict, or what it would have been. */
    public Verdict kind() {
        return leaning != null ? leaning : verdict;
    }

    Choice atMost(Confidence limit) {
        return new Choice(verdict, confidence.atMost(limit), ground, leaning, weighing);
    }
}
