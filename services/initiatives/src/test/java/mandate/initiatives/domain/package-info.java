/** The language in which the tests of the domain are written. */
@NullMarked
package mandate.initiatives.domain;

import org.jspecify.annotations.NullMarked;
