/** What was published once is read for ever, and says nothing about people beyond their ids. */
@NullMarked
package mandate.contracts;

import org.jspecify.annotations.NullMarked;
