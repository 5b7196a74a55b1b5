/**
 * Text out of files that anybody may have made: every step is bounded before a library takes it.
 */
@NullMarked
package mandate.roles.upload;

import org.jspecify.annotations.NullMarked;
