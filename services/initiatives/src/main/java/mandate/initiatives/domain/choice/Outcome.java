package mandate.initiatives.domain.choice;

import java.util.List;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for an initiative.
 *
 * @param situation what holds for the initiative as a whole
 * @param type null for a hybrid
 * @param scopes what was chosen for each scope; empty where there is only the whole. They are the
 *     parts of a hybrid; otherwise they all came to the same, or none of them decided
 */
public record Outcome(
        Situation situation,
        Choice choice,
        @Nullable ResponsibilityType type,
        List<PartChoice> scopes) {
    public Outcome {
        scopes = List.copyOf(scopes);
    }

    /** The verdict for the whole. */
    public Verdict verdict() {
        return choice.verdict();
    }

    /** The parts of a hybrid; otherwise none. */
    public List<PartChoice> parts() {
        return verdict() == Verdict.HYBRID ? scopes : List.of();
    }

    /** Whether verdict and type, here and in every part, are those of the other. */
    public boolean sameAs(Outcome other) {
        if (verdict() != other.verdict() || type != other.type) return false;
        List<PartChoice> mine = parts();
        List<PartChoice> theirs = other.parts();
        if (mine.size() != theirs.size()) return false;
        for (int i = 0; i < mine.size(); i++) {
            PartChoice one = mine.get(i);
            PartChoice two = theirs.get(i);
            boolean same =
                    one.choice().verdict() == two.choice().verdict() && one.type() == two.type();
            if (!same) return false;
        }
        return true;
    }
}
