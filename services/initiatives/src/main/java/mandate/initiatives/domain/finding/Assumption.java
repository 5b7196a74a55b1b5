package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/** Something the brief left open and the product took for granted; it is shown, never hidden. */
public record Assumption(String field, String value, Text taken) {}
