/** One origin for the API, its documents and the page. */
@NullMarked
package mandate.gateway;

import org.jspecify.annotations.NullMarked;
