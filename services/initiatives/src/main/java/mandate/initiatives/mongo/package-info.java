/** Initiatives as documents. */
@NullMarked
package mandate.initiatives.mongo;

import org.jspecify.annotations.NullMarked;
