/** Answers. */
@NullMarked
package straight.initiatives.web;

import org.jspecify.annotations.NullMarked;
