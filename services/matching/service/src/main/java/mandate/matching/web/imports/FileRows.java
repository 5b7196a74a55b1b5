package mandate.matching.web.imports;

import java.io.IOException;
import java.nio.file.Path;
import mandate.platform.http.Problem;
import mandate.platform.http.RowLimit;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row; no more than one row of it is held. */
interface FileRows extends AutoCloseable {
    /** Characters that a row may have. */
    int LONGEST_ROW = RowLimit.LONGEST_ROW;

    /** The next row, or null behind the last. */
    @Nullable FileRow next();

    @Override
    void close() throws IOException;

    /** Opens a file of a kind that has rows. */
    static FileRows open(FileKind kind, Path path) throws IOException, Unreadable {
        return switch (kind) {
            case CSV -> CsvRows.open(path);
            case JSON_LINES -> LineRows.open(path);
            case XLSX ->
                    throw new IllegalArgumentException("a workbook is unfolded first: " + path);
        };
    }

    /** The whole file is not what it should be. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.detail());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
