/** Who may take a seat at all, and the rule that says no. */
@NullMarked
package mandate.matching.engine.eligibility;

import org.jspecify.annotations.NullMarked;
