/** What clients may send and what they are told when they may not. */
@NullMarked
package mandate.platform.http;

import org.jspecify.annotations.NullMarked;
