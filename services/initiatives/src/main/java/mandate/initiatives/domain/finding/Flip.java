package mandate.initiatives.domain.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of changes that would change the outcome: no part of the set does it alone.
 *
 * @param set path in the brief to the value it would have to have; null means "asked, and none"
 * @param to the verdict then
 * @param responsibilityType the type then; null for HYBRID
 */
public record Flip(
        Map<String, @Nullable Object> set,
        Verdict to,
        @Nullable ResponsibilityType responsibilityType,
        int size) {
    public Flip {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}
