package mandate.roles.domain.lint;

import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.finding.Finding;
import mandate.roles.domain.lint.finding.Reading;
import org.jspecify.annotations.Nullable;

/** What was read in a description, and what is wrong with it. */
public record LintReport(Reading reading, List<Finding> findings) {
    public LintReport {
        findings = List.copyOf(findings);
    }

    /** What the duties describe, in one sentence. */
    public Text says() {
        var kinds = reading.work().kinds();
        if (kinds.isEmpty())
            return new Text(
                    "The duties do not say which kind of role this is.",
                    "Les missions ne disent pas de quel type de rôle il s'agit.");
        var en = String.join(" and ", kinds.stream().map(kind -> kind.called().en()).toList());
        var fr = String.join(" et ", kinds.stream().map(kind -> kind.called().fr()).toList());
        return new Text("The duties describe " + en + ".", "Les missions décrivent : " + fr + ".");
    }

    /** Whether the title fits the duties; null when title or duties do not say. */
    public @Nullable Boolean titleFits() {
        if (reading.sold() == null || reading.work().isUndecided()) return null;
        return reading.work().kinds().contains(reading.sold());
    }
}
