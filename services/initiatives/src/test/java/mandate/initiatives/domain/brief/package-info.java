/** Reading a brief: what is understood, and what is refused by name. */
@NullMarked
package mandate.initiatives.domain.brief;

import org.jspecify.annotations.NullMarked;
