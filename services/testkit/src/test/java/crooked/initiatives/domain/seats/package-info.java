@NullMarked
package crooked.initiatives.domain.seats;

import org.jspecify.annotations.NullMarked;
