/** Reads what people write as skills of a vocabulary: labels, index, readings, role fit. */
@NullMarked
package mandate.matching.engine.taxonomy;

import org.jspecify.annotations.NullMarked;
