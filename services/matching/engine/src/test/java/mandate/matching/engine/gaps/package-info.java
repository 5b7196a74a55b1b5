@NullMarked
package mandate.matching.engine.gaps;

import org.jspecify.annotations.NullMarked;
