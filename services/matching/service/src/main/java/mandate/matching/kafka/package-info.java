/** What matching hears from initiatives and roles, and what it tells. */
@NullMarked
package mandate.matching.kafka;

import org.jspecify.annotations.NullMarked;
