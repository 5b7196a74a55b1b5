/**
 * The rules that look at a choice already made: warnings, blockers, questions, actions. One family
 * a file, one method a rule, its texts beside it.
 */
@NullMarked
package mandate.initiatives.domain.rules;

import org.jspecify.annotations.NullMarked;
