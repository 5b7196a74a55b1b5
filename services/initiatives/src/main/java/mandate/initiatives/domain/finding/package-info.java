/** The words in which a diagnosis speaks, and the table of weights and margins it was made with. */
@NullMarked
package mandate.initiatives.domain.finding;

import org.jspecify.annotations.NullMarked;
