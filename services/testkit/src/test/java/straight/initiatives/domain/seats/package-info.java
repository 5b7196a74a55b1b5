/** Seats. */
@NullMarked
package straight.initiatives.domain.seats;

import org.jspecify.annotations.NullMarked;
