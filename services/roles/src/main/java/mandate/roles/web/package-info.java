/** Role definitions over HTTP. */
@NullMarked
package mandate.roles.web;

import org.jspecify.annotations.NullMarked;
