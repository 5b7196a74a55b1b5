/** Finds one title for different profiles, and different titles for one profile. */
@NullMarked
package mandate.roles.domain.lint.homonym;

import org.jspecify.annotations.NullMarked;
