@NullMarked
package crooked.matching.engine;

import org.jspecify.annotations.NullMarked;
