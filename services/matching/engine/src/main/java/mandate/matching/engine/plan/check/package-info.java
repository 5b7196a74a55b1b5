/**
 * Checks a plan and its bound without a line of the solver: who looks here need not trust the rest.
 */
@NullMarked
package mandate.matching.engine.plan.check;

import org.jspecify.annotations.NullMarked;
