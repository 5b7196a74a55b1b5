/** What the roles service tells the others. */
@NullMarked
package mandate.roles.kafka;

import org.jspecify.annotations.NullMarked;
