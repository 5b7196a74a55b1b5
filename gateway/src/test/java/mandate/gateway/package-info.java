/** The gateway against tiny local servers, over real sockets. */
@NullMarked
package mandate.gateway;

import org.jspecify.annotations.NullMarked;
