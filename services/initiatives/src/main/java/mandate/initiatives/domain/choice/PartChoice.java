package mandate.initiatives.domain.choice;

import mandate.initiatives.domain.finding.ResponsibilityType;
import org.jspecify.annotations.Nullable;

/** What was chosen for one scope. */
public record PartChoice(Scope scope, Choice choice, @Nullable ResponsibilityType type) {}
