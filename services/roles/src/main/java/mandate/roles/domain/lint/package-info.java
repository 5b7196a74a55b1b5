/** Reads job descriptions critically: what their duties describe, and what is wrong with them. */
@NullMarked
package mandate.roles.domain.lint;

import org.jspecify.annotations.NullMarked;
