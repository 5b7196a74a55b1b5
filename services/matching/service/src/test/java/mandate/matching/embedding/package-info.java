/** The real model, asked small questions. */
@NullMarked
package mandate.matching.embedding;

import org.jspecify.annotations.NullMarked;
