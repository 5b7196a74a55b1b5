/** Who fits a seat how well, in parts that add up, with the words that explain them. */
@NullMarked
package mandate.matching.engine.ranking;

import org.jspecify.annotations.NullMarked;
