/** What is asked of initiatives while facts are on their way. */
@NullMarked
package mandate.initiatives.app;

import org.jspecify.annotations.NullMarked;
