/** How well and how fast phrases are read as skills, beside Lucene's BM25. */
@NullMarked
package mandate.matching.bench.skills;

import org.jspecify.annotations.NullMarked;
