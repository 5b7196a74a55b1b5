@NullMarked
package mandate.matching.web.scim;

import org.jspecify.annotations.NullMarked;
