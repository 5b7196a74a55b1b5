/** The staffing plan: the whole portfolio read as one problem, planned in the background, kept. */
@NullMarked
package mandate.matching.app.plans;

import org.jspecify.annotations.NullMarked;
