/** Who owns an initiative, tried on named initiatives. */
@NullMarked
package mandate.initiatives.domain.owning;

import org.jspecify.annotations.NullMarked;
