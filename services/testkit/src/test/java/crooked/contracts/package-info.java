@NullMarked
package crooked.contracts;

import org.jspecify.annotations.NullMarked;
