/** People, role copies and suggestions as documents. */
@NullMarked
package mandate.matching.mongo;

import org.jspecify.annotations.NullMarked;
