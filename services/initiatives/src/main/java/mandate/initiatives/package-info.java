/** Why a group exists, what kind of management it needs, who was given the mandate. */
@NullMarked
package mandate.initiatives;

import org.jspecify.annotations.NullMarked;
