/** What each role is, owes and needs. */
@NullMarked
package mandate.roles;

import org.jspecify.annotations.NullMarked;
