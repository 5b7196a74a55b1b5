/**
 * What has to be planned: seats, people, who could take what at which cost, and what is forbidden.
 */
@NullMarked
package mandate.matching.engine.plan.problem;

import org.jspecify.annotations.NullMarked;
