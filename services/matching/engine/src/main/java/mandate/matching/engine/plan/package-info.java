/** The staffing plan: all seats at once, with a bound, checked before anybody sees it. */
@NullMarked
package mandate.matching.engine.plan;

import org.jspecify.annotations.NullMarked;
