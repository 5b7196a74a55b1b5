/** Letters as people read them. */
@NullMarked
package mandate.initiatives.domain.letters;

import org.jspecify.annotations.NullMarked;
