/** Loads, decides, keeps. */
@NullMarked
package straight.initiatives.app;

import org.jspecify.annotations.NullMarked;
