/** Load, decide, keep: role definitions and their versions. */
@NullMarked
package mandate.roles.app;

import org.jspecify.annotations.NullMarked;
