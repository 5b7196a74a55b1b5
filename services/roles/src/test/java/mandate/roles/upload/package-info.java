/** Files as people send them, and as nobody should. */
@NullMarked
package mandate.roles.upload;

import org.jspecify.annotations.NullMarked;
