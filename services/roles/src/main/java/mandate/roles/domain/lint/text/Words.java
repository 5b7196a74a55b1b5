package mandate.roles.domain.lint.text;

/**
 * Words of a description and where they stand.
 *
 * @param field which field of what was sent
 * @param offset where they begin in that field, in UTF-16 units
 * @param length how long they are, in UTF-16 units; 0 when nothing is there to point at
 * @param text the words
 */
public record Words(String field, int offset, int length, String text) {}
