/** Load, decide, keep: people and their capacity, what initiatives want, and suggestions. */
@NullMarked
package mandate.matching.app;

import org.jspecify.annotations.NullMarked;
