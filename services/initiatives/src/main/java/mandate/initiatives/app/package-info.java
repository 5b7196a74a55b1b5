/** Load, decide, keep: initiatives, their diagnosis and mandates. */
@NullMarked
package mandate.initiatives.app;

import org.jspecify.annotations.NullMarked;
