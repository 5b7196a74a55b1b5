/** What the others hear of a role. */
@NullMarked
package mandate.roles.kafka;

import org.jspecify.annotations.NullMarked;
