/** What can be wrong with a job description: one finding, one small class. */
@NullMarked
package mandate.roles.domain.lint.finding;

import org.jspecify.annotations.NullMarked;
