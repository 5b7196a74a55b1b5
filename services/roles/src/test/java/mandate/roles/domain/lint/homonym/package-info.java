/** One title for two profiles, two titles for one. */
@NullMarked
package mandate.roles.domain.lint.homonym;

import org.jspecify.annotations.NullMarked;
