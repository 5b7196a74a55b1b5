package mandate.roles.domain.lint;

import mandate.roles.domain.lint.finding.Finding;
import mandate.roles.domain.lint.finding.Reading;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What was read in a description, and what is wrong with it. */
public record LintReport(Reading reading, List<Finding> findings) {
    public LintReport {
        findings = List.copyOf(findings);
    }

    /** Whether the title fits the duties; null when title or duties do not say. */
    public @Nullable Boolean titleFits() {
        if (reading.sold() == null || reading.work().isUndecided()) return null;
        return reading.work().kinds().contains(reading.sold());
    }
}
