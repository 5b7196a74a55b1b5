/** The benchmark runs, and measures what it says. */
@NullMarked
package mandate.initiatives.bench;

import org.jspecify.annotations.NullMarked;
