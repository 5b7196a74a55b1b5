/** Tells. */
@NullMarked
package straight.initiatives.kafka;

import org.jspecify.annotations.NullMarked;
