package mandate.matching.engine.ranking;

import java.math.BigDecimal;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * One part of a fit.
 *
 * @param value how well the person does here, 0–10000 basis points in steps of 20
 * @param weight a multiple of 0.05
 * @param contribution value × weight, always a whole number; the contributions are the fit
 * @param rule the rule behind this part, where there is one
 */
public record Part(
        String name,
        int value,
        BigDecimal weight,
        int contribution,
        Said reason,
        @Nullable String rule) {}
