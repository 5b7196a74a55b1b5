/** People for directories: a subset of SCIM 2.0 (RFC 7643, RFC 7644). */
@NullMarked
package mandate.matching.web.scim;

import org.jspecify.annotations.NullMarked;
