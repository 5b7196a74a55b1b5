/** Wires the rooms. */
@NullMarked
package straight.initiatives;

import org.jspecify.annotations.NullMarked;
