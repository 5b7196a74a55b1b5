/** Who can be asked: what is known of a person, how it is read, and the pool of everyone. */
@NullMarked
package mandate.matching.engine.people;

import org.jspecify.annotations.NullMarked;
