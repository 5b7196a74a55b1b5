/** The published language: what the services tell each other, as records and enums only. */
@NullMarked
package mandate.contracts;

import org.jspecify.annotations.NullMarked;
