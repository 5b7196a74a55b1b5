/** What is announced, and the letter of a diagnosis. */
@NullMarked
package mandate.initiatives.kafka;

import org.jspecify.annotations.NullMarked;
