package mandate.initiatives.domain.diagnosis;

import java.util.List;
import mandate.initiatives.domain.brief.Demand;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.finding.Blocker;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.OwnerRules;
import mandate.initiatives.domain.finding.Reason;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Shares;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.finding.Warning;
import org.jspecify.annotations.Nullable;

/** One part of a hybrid: a verdict of its own, and an owner of its own. */
public record Part(
        String scope,
        Verdict verdict,
        ResponsibilityType responsibilityType,
        Confidence confidence,
        @Nullable Verdict leaning,
        @Nullable String roleId,
        String audience,
        Level level,
        Demand demand,
        OwnerRules ownerRules,
        List<Reason> reasons,
        List<Vote> votes,
        List<Warning> warnings,
        List<Blocker> blockers,
        @Nullable Shares shares) {
    public Part {
        reasons = List.copyOf(reasons);
        votes = List.copyOf(votes);
        warnings = List.copyOf(warnings);
        blockers = List.copyOf(blockers);
    }

    Seat seat() {
        return Seat.of(
                scope, verdict, responsibilityType, roleId, audience, level, demand, ownerRules);
    }
}
