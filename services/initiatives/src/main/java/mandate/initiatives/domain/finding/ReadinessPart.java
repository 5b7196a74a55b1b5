package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/**
 * One thing readiness is made of.
 *
 * @param value from 0 to 1; what was not asked counts 0
 * @param weight its share of the whole
 * @param known whether anybody said anything about it
 */
public record ReadinessPart(
        String name, double value, double weight, boolean known, String rule, Text reason) {}
