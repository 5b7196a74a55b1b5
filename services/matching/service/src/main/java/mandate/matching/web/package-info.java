/** People and suggestions over HTTP. */
@NullMarked
package mandate.matching.web;

import org.jspecify.annotations.NullMarked;
