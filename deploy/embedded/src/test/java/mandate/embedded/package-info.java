@NullMarked
package mandate.embedded;

import org.jspecify.annotations.NullMarked;
