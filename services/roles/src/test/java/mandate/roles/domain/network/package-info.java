/** Who holds which level, in whatever order it was heard. */
@NullMarked
package mandate.roles.domain.network;

import org.jspecify.annotations.NullMarked;
