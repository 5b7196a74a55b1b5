package mandate.roles.domain.lint;

import mandate.roles.domain.lint.finding.Checks;
import mandate.roles.domain.lint.finding.Reading;
import mandate.roles.domain.lint.text.Description;

/** Reads a job description critically. */
public final class Lint {
    private Lint() {}

    /** The same description always gives the same report. */
    public static LintReport of(Description description) {
        var reading = Reading.of(description);
        return new LintReport(reading, Checks.look(reading));
    }
}
