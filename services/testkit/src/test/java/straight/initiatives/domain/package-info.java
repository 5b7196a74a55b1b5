/** Decides. */
@NullMarked
package straight.initiatives.domain;

import org.jspecify.annotations.NullMarked;
