/** How fast a diagnosis is, measured beside a plain weighted sum. */
@NullMarked
package mandate.initiatives.bench;

import org.jspecify.annotations.NullMarked;
