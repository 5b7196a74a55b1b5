/** Carries. */
@NullMarked
package straight.platform;

import org.jspecify.annotations.NullMarked;
