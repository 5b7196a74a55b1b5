@NullMarked
package crooked.platform.core;

import org.jspecify.annotations.NullMarked;
