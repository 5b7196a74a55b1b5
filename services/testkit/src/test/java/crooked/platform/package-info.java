@NullMarked
package crooked.platform;

import org.jspecify.annotations.NullMarked;
