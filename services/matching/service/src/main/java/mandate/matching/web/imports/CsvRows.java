package mandate.matching.web.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import mandate.platform.http.RowLimit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * CSV with a header (RFC 4180, see {@link Encoding}), separated by commas, semicolons or tabs,
 * whichever the header has. A cell that begins with a quote mark so that no spreadsheet takes it
 * for a formula is read without that mark.
 */
final class CsvRows implements FileRows {
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .setIgnoreEmptyLines(true)
                    .get();

    private final CSVParser parser;
    private final RowLimit limit;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private int number;
    private boolean over;

    private CsvRows(CSVParser parser, RowLimit limit) {
        this.parser = parser;
        this.limit = limit;
        this.records = parser.iterator();
        this.header = parser.getHeaderNames();
    }

    static FileRows open(Path path) throws IOException, Unreadable {
        var text = Encoding.open(path);
        try {
            var separator = separator(text);
            var limit = new RowLimit(text);
            var parser = FORMAT.builder().setDelimiter(separator).get().parse(limit);
            return new CsvRows(parser, limit);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            text.close();
            throw new Unreadable(invalid(String.valueOf(e.getMessage())));
        }
    }

    List<String> header() {
        return header;
    }

    @Override
    public @Nullable FileRow next() {
        if (over) return null;
        try {
            limit.nextRow();
            if (!records.hasNext()) return null;
            var cells = records.next();
            number++;
            return row(cells);
        } catch (UncheckedIOException | IllegalStateException e) {
            over = true;
            return broken(e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private FileRow row(CSVRecord record) {
        if (record.size() > header.size()) return tooWide(record);
        var cells = new LinkedHashMap<String, String>();
        for (int at = 0; at < record.size(); at++) {
            var cell = record.get(at);
            if (!cell.isBlank()) cells.put(header.get(at), bare(cell));
        }
        return cells.isEmpty() ? new FileRow.Blank(number) : new FileRow.Cells(number, cells);
    }

    private FileRow tooWide(CSVRecord record) {
        var allowed = "as many cells as the header has columns: " + header.size();
        return new FileRow.Broken(
                number, List.of(FieldProblem.of("", record.size() + " cells", allowed)));
    }

    private FileRow broken(RuntimeException e) {
        var why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return new FileRow.Broken(
                number + 1,
                List.of(
                        FieldProblem.of(
                                "",
                                String.valueOf(why),
                                "CSV as in RFC 4180; nothing from this row on was read")));
    }

    private static String bare(String cell) {
        return cell.startsWith("'") && MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER + 1);
        var header = new StringBuilder();
        for (int c = text.read();
                c >= 0 && c != '\n' && header.length() < LONGEST_HEADER;
                c = text.read()) header.append((char) c);
        text.reset();
        if (header.indexOf(";") >= 0) return ';';
        return header.indexOf("\t") >= 0 && header.indexOf(",") < 0 ? '\t' : ',';
    }

    private static Problem invalid(String detail) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-csv",
                "The file is not CSV with a header",
                detail);
    }

    /** Cells that no spreadsheet takes for a formula; the counterpart of reading them. */
    static String safe(String cell) {
        var first = cell.isEmpty() ? ' ' : cell.charAt(0);
        boolean risky = "=+-@\t\r".indexOf(first) >= 0 || MARKED.matcher(cell).matches();
        return risky ? "'" + cell : cell;
    }
}
