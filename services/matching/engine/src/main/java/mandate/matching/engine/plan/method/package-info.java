/**
 * How a plan is found and how good it is proven to be: a Lagrangian bound over people's bundles, a
 * dive along its picks, windows where the gap sits, and branch and bound where it can be closed.
 */
@NullMarked
package mandate.matching.engine.plan.method;

import org.jspecify.annotations.NullMarked;
