/** Versions of a role, and the roles that the tests speak of. */
@NullMarked
package mandate.roles.domain;

import org.jspecify.annotations.NullMarked;
