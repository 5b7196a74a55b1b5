/** The log's side: CloudEvents headers, the Kafka producer, listeners and dead letters. */
@NullMarked
package mandate.platform.facts;

import org.jspecify.annotations.NullMarked;
