@NullMarked
package mandate.matching.web.imports;

import org.jspecify.annotations.NullMarked;
