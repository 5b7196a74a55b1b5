/** The role library over documents in memory. */
@NullMarked
package mandate.roles.app;

import org.jspecify.annotations.NullMarked;
