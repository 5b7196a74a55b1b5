/** Decides: pure functions over records. */
@NullMarked
package mandate.initiatives.domain;

import org.jspecify.annotations.NullMarked;
