/** What initiatives tell, and what they hear from matching. */
@NullMarked
package mandate.initiatives.kafka;

import org.jspecify.annotations.NullMarked;
