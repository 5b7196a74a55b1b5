/** What a role definition is, and how it changes: records and pure functions. */
@NullMarked
package mandate.roles.domain;

import org.jspecify.annotations.NullMarked;
