/** Every rule by name, and the laws that hold for all briefs. */
@NullMarked
package mandate.initiatives.domain.diagnosis;

import org.jspecify.annotations.NullMarked;
