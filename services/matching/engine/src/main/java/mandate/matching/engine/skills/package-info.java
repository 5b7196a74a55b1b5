/** How near one phrase is to another, and the phrases that a pool of people uses. */
@NullMarked
package mandate.matching.engine.skills;

import org.jspecify.annotations.NullMarked;
