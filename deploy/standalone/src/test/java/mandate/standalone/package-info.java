@NullMarked
package mandate.standalone;

import org.jspecify.annotations.NullMarked;
