package mandate.matching.web.imports;

import java.util.List;
import java.util.Map;
import mandate.platform.http.FieldProblem;
import org.jspecify.annotations.Nullable;

/** One row of a file as it stands there; rows are counted from 1, a header is not one. */
sealed interface FileRow {
    int number();

    /** Nothing in it. */
    record Blank(int number) implements FileRow {}

    /** Cells by column, of a table. */
    record Cells(int number, Map<String, String> cells) implements FileRow {}

    /** An object, of JSON lines. */
    record Tree(int number, Map<String, @Nullable Object> tree) implements FileRow {}

    /** Neither. */
    record Broken(int number, List<FieldProblem> problems) implements FileRow {}
}
