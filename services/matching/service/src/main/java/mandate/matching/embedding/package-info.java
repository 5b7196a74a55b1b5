/** The sentence model behind the engine's port: its words, its file, its runtime. */
@NullMarked
package mandate.matching.embedding;

import org.jspecify.annotations.NullMarked;
