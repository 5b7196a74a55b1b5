/** The loops and the one thread that waits, with latches instead of pauses. */
@NullMarked
package mandate.platform;

import org.jspecify.annotations.NullMarked;
