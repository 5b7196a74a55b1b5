/** Says which kind of role the duties describe, whatever the title. */
@NullMarked
package mandate.roles.domain.lint.kind;

import org.jspecify.annotations.NullMarked;
