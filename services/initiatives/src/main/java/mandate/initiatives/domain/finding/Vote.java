package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for a kind of management.
 *
 * @param dimension what was asked: a dimension, a channel question, or the path of a fact
 * @param answer the answer as it stands in the brief
 * @param side for whom it speaks
 * @param weight its weight in this decision; 0 where it is shown but did not count
 * @param scope the part it belongs to, or null for the whole initiative
 */
public record Vote(
        String dimension,
        String answer,
        Side side,
        double weight,
        String rule,
        Text reason,
        @Nullable String scope) {}
