/** The staffing plan measured: instances from files and from a seed, rivals, and the table. */
@NullMarked
package mandate.matching.bench.plan;

import org.jspecify.annotations.NullMarked;
