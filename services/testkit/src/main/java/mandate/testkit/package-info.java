/** House rules and servers for tests. */
@NullMarked
package mandate.testkit;

import org.jspecify.annotations.NullMarked;
