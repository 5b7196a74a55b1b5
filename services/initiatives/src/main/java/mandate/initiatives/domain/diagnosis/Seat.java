package mandate.initiatives.domain.diagnosis;

import java.util.Objects;
import mandate.initiatives.domain.brief.Demand;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.finding.OwnerRules;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** A place for one owner: what they do, what they answer for, how much of them it takes. */
public record Seat(
        String scope,
        Verdict verdict,
        ResponsibilityType responsibilityType,
        String roleId,
        String audience,
        Level level,
        Demand demand,
        OwnerRules ownerRules) {

    static Seat of(
            String scope,
            Verdict verdict,
            @Nullable ResponsibilityType type,
            @Nullable String roleId,
            String audience,
            Level level,
            Demand demand,
            OwnerRules ownerRules) {
        return new Seat(
                scope,
                verdict,
                Objects.requireNonNull(type, () -> "a seat without a type: " + scope),
                Objects.requireNonNull(roleId, () -> "a seat without a role: " + scope),
                audience,
                level,
                demand,
                ownerRules);
    }
}
