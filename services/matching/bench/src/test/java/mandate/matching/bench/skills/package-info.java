/** Keeps the measurement honest. */
@NullMarked
package mandate.matching.bench.skills;

import org.jspecify.annotations.NullMarked;
