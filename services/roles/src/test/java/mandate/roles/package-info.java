/** The roles that the product brings along. */
@NullMarked
package mandate.roles;

import org.jspecify.annotations.NullMarked;
