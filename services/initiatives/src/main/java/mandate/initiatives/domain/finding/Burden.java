package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who has to show what, should it go wrong.
 *
 * @param who {@code owner} or {@code organisation}
 * @param scope the part it belongs to, or null for the whole initiative
 */
public record Burden(String who, Text shows, String rule, @Nullable String scope) {}
