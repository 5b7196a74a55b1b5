/** Role definitions as documents. */
@NullMarked
package mandate.roles.mongo;

import org.jspecify.annotations.NullMarked;
