@NullMarked
package crooked.initiatives.web;

import org.jspecify.annotations.NullMarked;
