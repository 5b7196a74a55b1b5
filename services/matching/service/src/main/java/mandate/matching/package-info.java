/** People, and who fits which seat. */
@NullMarked
package mandate.matching;

import org.jspecify.annotations.NullMarked;
