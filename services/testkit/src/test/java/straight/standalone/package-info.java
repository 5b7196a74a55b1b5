/** Launches. */
@NullMarked
package straight.standalone;

import org.jspecify.annotations.NullMarked;
