/** Speaks. */
@NullMarked
package straight.contracts;

import org.jspecify.annotations.NullMarked;
