/** Texts in two languages, put together when they are read. */
@NullMarked
package mandate.initiatives.domain.words;

import org.jspecify.annotations.NullMarked;
