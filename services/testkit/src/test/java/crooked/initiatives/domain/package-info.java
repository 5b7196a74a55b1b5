@NullMarked
package crooked.initiatives.domain;

import org.jspecify.annotations.NullMarked;
