/** Ports. */
@NullMarked
package straight.platform.core;

import org.jspecify.annotations.NullMarked;
