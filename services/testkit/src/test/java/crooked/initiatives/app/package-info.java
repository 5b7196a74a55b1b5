@NullMarked
package crooked.initiatives.app;

import org.jspecify.annotations.NullMarked;
