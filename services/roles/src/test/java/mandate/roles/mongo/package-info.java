/** What was kept once is read for ever. */
@NullMarked
package mandate.roles.mongo;

import org.jspecify.annotations.NullMarked;
