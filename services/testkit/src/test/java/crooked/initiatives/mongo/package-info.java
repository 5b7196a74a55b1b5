@NullMarked
package crooked.initiatives.mongo;

import org.jspecify.annotations.NullMarked;
