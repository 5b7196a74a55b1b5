/** What the word reader sees, and what it leaves alone. */
@NullMarked
package mandate.initiatives.domain.reading;

import org.jspecify.annotations.NullMarked;
