package mandate.initiatives.domain.owning;

import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;

/**
 * A seat of an initiative: {@code whole}, or one part of a hybrid.
 *
 * @param roleId the built-in role for such a seat
 * @param loadPct FTE percent a month
 * @param from first month, YYYY-MM
 * @param until last month, YYYY-MM
 */
public record Seat(
        String scope,
        Verdict verdict,
        ResponsibilityType responsibilityType,
        Confidence confidence,
        String roleId,
        Level level,
        int loadPct,
        String from,
        String until) {
    /** The scope of a whole initiative. */
    public static final String WHOLE = "whole";
}
