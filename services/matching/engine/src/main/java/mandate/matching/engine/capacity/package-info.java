/** How much of a person is free in which month, given the mandates already held. */
@NullMarked
package mandate.matching.engine.capacity;

import org.jspecify.annotations.NullMarked;
