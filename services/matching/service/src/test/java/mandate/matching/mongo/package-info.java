/** How matching's documents are written and read again. */
@NullMarked
package mandate.matching.mongo;

import org.jspecify.annotations.NullMarked;
