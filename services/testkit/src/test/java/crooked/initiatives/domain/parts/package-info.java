@NullMarked
package crooked.initiatives.domain.parts;

import org.jspecify.annotations.NullMarked;
