/** The vocabulary of a brief as data, and the reader that turns a plain tree into a brief. */
@NullMarked
package mandate.initiatives.domain.brief;

import org.jspecify.annotations.NullMarked;
