/** What a plan's figures mean: what more people or time are worth, why a seat stays empty. */
@NullMarked
package mandate.matching.engine.plan.explain;

import org.jspecify.annotations.NullMarked;
