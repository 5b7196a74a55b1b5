/** From a brief to a diagnosis: choose, look with every rule, search what would change it. */
@NullMarked
package mandate.initiatives.domain.diagnosis;

import org.jspecify.annotations.NullMarked;
