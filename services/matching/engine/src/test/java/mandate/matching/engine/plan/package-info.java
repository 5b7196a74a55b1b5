@NullMarked
package mandate.matching.engine.plan;

import org.jspecify.annotations.NullMarked;
