/** Who owns an initiative: its seats, mandates and the ownership map. */
@NullMarked
package mandate.initiatives.domain.owning;

import org.jspecify.annotations.NullMarked;
