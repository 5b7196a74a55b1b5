@NullMarked
package crooked.initiatives.kafka;

import org.jspecify.annotations.NullMarked;
