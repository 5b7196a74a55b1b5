/** The written cases: what people who know the field expect, held against what the product says. */
@NullMarked
package mandate.initiatives.cases;

import org.jspecify.annotations.NullMarked;
