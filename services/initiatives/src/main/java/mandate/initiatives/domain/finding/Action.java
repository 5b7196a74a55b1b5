package mandate.initiatives.domain.finding;

import java.time.LocalDate;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A next step with a date.
 *
 * @param scope the part it belongs to, or null for the whole initiative
 */
public record Action(
        Text what, Text ownerHint, LocalDate due, String rule, @Nullable String scope) {}
