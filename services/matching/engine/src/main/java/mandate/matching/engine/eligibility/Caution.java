package mandate.matching.engine.eligibility;

import mandate.matching.engine.text.Said;

/**
 * What someone should know before this person gets the seat; it forbids nothing.
 *
 * @param rule number of the rule, or the code where no numbered rule stands behind it
 */
public record Caution(String rule, String code, Said message) {}
