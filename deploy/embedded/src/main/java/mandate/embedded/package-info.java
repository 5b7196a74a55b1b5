/**
 * A Kafka broker and a document store inside this process, both on loopback, with their data in a
 * folder. What either has acknowledged is still there after the process was killed.
 */
@NullMarked
package mandate.embedded;

import org.jspecify.annotations.NullMarked;
