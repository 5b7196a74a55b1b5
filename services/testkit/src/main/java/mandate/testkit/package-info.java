/**
 * What the tests of every service share: the servers they run against, patience, the rules of the
 * house and the checker of links. No production code knows it.
 */
@NullMarked
package mandate.testkit;

import org.jspecify.annotations.NullMarked;
