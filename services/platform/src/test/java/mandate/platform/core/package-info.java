/** Inbox, desk and writes, each over the smallest world that shows what it does. */
@NullMarked
package mandate.platform.core;

import org.jspecify.annotations.NullMarked;
