package mandate.roles.domain.lint.finding;

import java.util.List;

/** Looks for one thing that can be wrong. */
@FunctionalInterface
public interface Check {
    /** Everything of that sort in a description, in the order of the text. */
    List<Finding> look(Reading reading);
}
