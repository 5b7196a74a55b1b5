package mandate.matching.web.imports;

import org.jspecify.annotations.Nullable;

/**
 * Where in the files something stands.
 *
 * @param column null where the whole row is meant
 */
record Place(String file, int row, @Nullable String column) {}
