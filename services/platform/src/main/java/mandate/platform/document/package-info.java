/** The store's side: one document an aggregate, changed by one compare-and-set. */
@NullMarked
package mandate.platform.document;

import org.jspecify.annotations.NullMarked;
