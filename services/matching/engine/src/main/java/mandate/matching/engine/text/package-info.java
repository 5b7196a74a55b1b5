/** Words in two languages, and how written words are made comparable. */
@NullMarked
package mandate.matching.engine.text;

import org.jspecify.annotations.NullMarked;
