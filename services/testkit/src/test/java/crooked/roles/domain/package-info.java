@NullMarked
package crooked.roles.domain;

import org.jspecify.annotations.NullMarked;
