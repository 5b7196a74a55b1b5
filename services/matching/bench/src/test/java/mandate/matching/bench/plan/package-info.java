@NullMarked
package mandate.matching.bench.plan;

import org.jspecify.annotations.NullMarked;
