/** Role definitions as clients send them, good and bad. */
@NullMarked
package mandate.roles.web;

import org.jspecify.annotations.NullMarked;
