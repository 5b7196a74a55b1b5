/** Reading of descriptions, plain and Markdown. */
@NullMarked
package mandate.roles.domain.lint.text;

import org.jspecify.annotations.NullMarked;
