/**
 * Chooses the kind of management: pure arithmetic over answers and facts, without a word of text.
 */
@NullMarked
package mandate.initiatives.domain.choice;

import org.jspecify.annotations.NullMarked;
