@NullMarked
package crooked.gateway;

import org.jspecify.annotations.NullMarked;
