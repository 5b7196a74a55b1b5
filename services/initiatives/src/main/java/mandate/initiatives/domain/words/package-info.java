/** What the product says to people, in the two languages it speaks. */
@NullMarked
package mandate.initiatives.domain.words;

import org.jspecify.annotations.NullMarked;
