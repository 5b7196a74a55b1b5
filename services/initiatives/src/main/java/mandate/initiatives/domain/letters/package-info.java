/** A diagnosis as people read it: one line, one page, or the full path, in English or French. */
@NullMarked
package mandate.initiatives.domain.letters;

import org.jspecify.annotations.NullMarked;
