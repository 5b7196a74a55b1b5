/** Ranks. */
@NullMarked
package straight.matching.engine;

import org.jspecify.annotations.NullMarked;
