/** The lint against cases that people can read. */
@NullMarked
package mandate.roles.domain.lint;

import org.jspecify.annotations.NullMarked;
