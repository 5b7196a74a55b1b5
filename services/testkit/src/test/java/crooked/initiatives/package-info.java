@NullMarked
package crooked.initiatives;

import org.jspecify.annotations.NullMarked;
