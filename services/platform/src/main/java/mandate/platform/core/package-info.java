/**
 * What an app may know of the platform: keys, inbox positions, announcements and the document port.
 * Plain Java and Reactor.
 */
@NullMarked
package mandate.platform.core;

import org.jspecify.annotations.NullMarked;
