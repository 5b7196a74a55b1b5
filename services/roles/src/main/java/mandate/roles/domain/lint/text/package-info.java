/** Reads a job description into passages that know their place, and finds phrases in them. */
@NullMarked
package mandate.roles.domain.lint.text;

import org.jspecify.annotations.NullMarked;
