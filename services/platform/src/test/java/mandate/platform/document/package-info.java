/** How states become documents. */
@NullMarked
package mandate.platform.document;

import org.jspecify.annotations.NullMarked;
