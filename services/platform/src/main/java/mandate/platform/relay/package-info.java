/**
 * How a kept fact reaches the log: lease, pending outbox entries, send, mark. Pure steps over
 * ports.
 */
@NullMarked
package mandate.platform.relay;

import org.jspecify.annotations.NullMarked;
