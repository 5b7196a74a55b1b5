package mandate.initiatives.domain.finding;

/**
 * Something the product wants to know.
 *
 * @param field where the answer belongs in the brief
 */
public record Question(String field, String why, String rule) {}
