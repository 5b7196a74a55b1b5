@NullMarked
package mandate.testkit;

import org.jspecify.annotations.NullMarked;
