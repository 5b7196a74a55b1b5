/** Keeps. */
@NullMarked
package straight.initiatives.mongo;

import org.jspecify.annotations.NullMarked;
