/** Matching's books, tried over documents in memory. */
@NullMarked
package mandate.matching.app;

import org.jspecify.annotations.NullMarked;
