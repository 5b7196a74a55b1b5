/** Papers as files that other programs read again. */
@NullMarked
package mandate.roles.documents;

import org.jspecify.annotations.NullMarked;
