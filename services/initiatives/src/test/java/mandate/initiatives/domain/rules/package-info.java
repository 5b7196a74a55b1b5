/** The catalogue of rules held against itself. */
@NullMarked
package mandate.initiatives.domain.rules;

import org.jspecify.annotations.NullMarked;
