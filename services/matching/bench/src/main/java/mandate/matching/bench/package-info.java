/** Speed and quality, measured. */
@NullMarked
package mandate.matching.bench;

import org.jspecify.annotations.NullMarked;
