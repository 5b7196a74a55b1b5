/** Facts on their way to the log and back. */
@NullMarked
package mandate.platform.facts;

import org.jspecify.annotations.NullMarked;
