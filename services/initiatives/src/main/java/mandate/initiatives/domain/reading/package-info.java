/**
 * Reads what a text seems to say about the questions of a brief: words in a table, nothing else.
 */
@NullMarked
package mandate.initiatives.domain.reading;

import org.jspecify.annotations.NullMarked;
