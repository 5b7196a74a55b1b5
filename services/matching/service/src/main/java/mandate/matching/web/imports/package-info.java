/** People from files and into files: CSV, XLSX and JSON lines, row by row in constant memory. */
@NullMarked
package mandate.matching.web.imports;

import org.jspecify.annotations.NullMarked;
