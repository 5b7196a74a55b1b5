/** A Kafka broker and a document store inside this process, on loopback, with data in a folder. */
@NullMarked
package mandate.embedded;

import org.jspecify.annotations.NullMarked;
