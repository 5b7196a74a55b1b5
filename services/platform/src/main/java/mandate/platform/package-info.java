/** What every service needs and no business knows: how a fact leaves, arrives and is kept. */
@NullMarked
package mandate.platform;

import org.jspecify.annotations.NullMarked;
