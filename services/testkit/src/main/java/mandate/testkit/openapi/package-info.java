/** Compares a hand-written OpenAPI document with the code that it describes. */
@NullMarked
package mandate.testkit.openapi;

import org.jspecify.annotations.NullMarked;
