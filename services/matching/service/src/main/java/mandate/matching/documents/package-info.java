/** Plans as files: a workbook and a calendar. */
@NullMarked
package mandate.matching.documents;

import org.jspecify.annotations.NullMarked;
