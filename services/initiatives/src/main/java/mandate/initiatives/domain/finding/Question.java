package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/**
 * Something the product wants to know.
 *
 * @param field where the answer belongs in the brief
 */
public record Question(String field, Text why, String rule) {}
