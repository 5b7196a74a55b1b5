/** The relay over a world in memory, by hand and by simulation from seeds. */
@NullMarked
package mandate.platform.relay;

import org.jspecify.annotations.NullMarked;
