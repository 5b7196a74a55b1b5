package mandate.matching.engine.eligibility;

import mandate.matching.engine.text.Said;

/**
 * Why a person cannot take a seat.
 *
 * @param rule number of the rule, or the code where no numbered rule stands behind it
 */
public record Exclusion(String rule, String code, Said reason) {}
