@NullMarked
package crooked.standalone;

import org.jspecify.annotations.NullMarked;
