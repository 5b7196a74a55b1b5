/** What every HTTP answer has in common: strict bodies, preconditions, problem details. */
@NullMarked
package mandate.platform.http;

import org.jspecify.annotations.NullMarked;
