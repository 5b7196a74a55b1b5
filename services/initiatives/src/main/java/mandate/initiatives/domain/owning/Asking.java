package mandate.initiatives.domain.owning;

import mandate.initiatives.domain.finding.ResponsibilityType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks that a person own a seat.
 *
 * @param responsibilityType chosen by a human, or null for that of the seat
 * @param charter the two hats' expectations, or null
 * @param capacity as what, for imported ownership, possibly empty
 * @param loadPct FTE percent a month, or null for that of the seat
 * @param from first month, or null for that of the seat
 * @param until last month, or null for that of the seat
 */
public record Asking(
        Wish origin,
        String scope,
        String personId,
        @Nullable ResponsibilityType responsibilityType,
        String reason,
        Mandate.@Nullable Charter charter,
        String capacity,
        @Nullable Integer loadPct,
        @Nullable String from,
        @Nullable String until) {
    /** Whether it is a decision, or states what exists already. */
    public enum Wish {
        DECISION,
        IMPORT
    }
}
