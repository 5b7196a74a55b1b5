/** Who fits which seat, and why: plain Java, deterministic. */
@NullMarked
package mandate.matching.engine;

import org.jspecify.annotations.NullMarked;
