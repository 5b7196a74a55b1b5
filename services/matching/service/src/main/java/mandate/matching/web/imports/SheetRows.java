package mandate.matching.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a sheet as CSV. Rows that the sheet leaves out become empty ones, so that a
 * row keeps its number.
 */
final class SheetRows implements SheetContentsHandler {
    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_CELL = 100_000;

    private final CSVPrinter out;
    private final List<String> cells = new ArrayList<>();
    private int width;
    private int written;

    SheetRows(CSVPrinter out) {
        this.out = out;
    }

    @Override
    public void startRow(int row) {
        // the header may stand lower; what is left out above it is left out here too
        if (written > 0) while (written < row) print(List.of());
        cells.clear();
    }

    @Override
    public void cell(
            @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS)
            throw new Workbook.TooMuch("A sheet may have %d columns.".formatted(MOST_COLUMNS));
        if (text != null && text.length() > LONGEST_CELL)
            throw new Workbook.TooMuch("A cell may have %d characters.".formatted(LONGEST_CELL));
        while (cells.size() <= column) cells.add("");
        cells.set(column, text == null ? "" : text);
    }

    @Override
    public void endRow(int row) {
        if (written == 0) {
            if (cells.stream().allMatch(String::isBlank)) return;
            width = cells.size();
            // from here on rows are counted as the sheet counts them
            written = row;
        }
        print(cells);
    }

    /** Every row is as wide as the header, or wider where the sheet says so. */
    private void print(List<String> row) {
        try {
            var whole = new ArrayList<>(row);
            whole.addAll(Collections.nCopies(Math.max(0, width - row.size()), ""));
            while (whole.size() > width && whole.getLast().isBlank()) whole.removeLast();
            out.printRecord(whole);
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
