/** Which levels there are, who holds them, and what links them (R32, R33). */
@NullMarked
package mandate.roles.domain.network;

import org.jspecify.annotations.NullMarked;
