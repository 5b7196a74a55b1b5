package mandate.matching.app;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Why a person cannot have a mandate.
 *
 * @param rule number of the rule, or a code where there is none: CAPACITY, HATS, NO_SUCH_PERSON,
 *     NO_SUCH_SEAT, REASON_NEEDED
 * @param month first month that is short, or null
 * @param neededPct load asked for, 0 when not about capacity
 * @param freePct what that month has
 */
public record MandateRefusal(String rule, @Nullable YearMonth month, int neededPct, int freePct) {
    /** A refusal that is not about a month. */
    static MandateRefusal of(String rule) {
        return new MandateRefusal(rule, null, 0, 0);
    }
}
