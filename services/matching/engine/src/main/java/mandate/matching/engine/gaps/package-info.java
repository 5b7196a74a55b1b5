/** Where a portfolio falls short: seats that nobody can fill, skills that too few people have. */
@NullMarked
package mandate.matching.engine.gaps;

import org.jspecify.annotations.NullMarked;
