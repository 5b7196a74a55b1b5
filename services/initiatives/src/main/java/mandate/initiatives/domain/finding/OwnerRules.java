package mandate.initiatives.domain.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may be asked to own a seat.
 *
 * @param teamId the team whose manager is meant, or null
 * @param conditional the manager is needed and not known yet, so any ranking holds with reserve
 * @param minimumSeniority the least seniority, or null where none is asked for
 */
public record OwnerRules(
        boolean lineManagerRequired,
        List<String> lineManagerIds,
        @Nullable String teamId,
        boolean conditional,
        boolean externalPersonAllowed,
        @Nullable String minimumSeniority) {
    public OwnerRules {
        lineManagerIds = List.copyOf(lineManagerIds);
    }
}
