/** What papers say, from small cases with names. */
@NullMarked
package mandate.roles.domain.papers;

import org.jspecify.annotations.NullMarked;
