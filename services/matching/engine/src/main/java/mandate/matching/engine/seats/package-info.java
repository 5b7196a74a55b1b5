/** What is to be owned: the seat of an initiative and the role that serves it. */
@NullMarked
package mandate.matching.engine.seats;

import org.jspecify.annotations.NullMarked;
