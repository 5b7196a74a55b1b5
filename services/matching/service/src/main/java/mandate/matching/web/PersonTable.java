package mandate.matching.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.people.PersonRow;
import mandate.platform.http.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.springframework.http.HttpStatus;

/** A CSV file with a header, a person a row. */
sealed interface PersonTable {
    /** Its rows. */
    record Rows(List<ImportRow> rows) implements PersonTable {}

    /** Why it is no such file. */
    record Unreadable(Problem problem) implements PersonTable {}

    CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .setIgnoreEmptyLines(true)
                    .get();

    /** Reads UTF-8 text; a byte order mark is passed over. */
    static PersonTable read(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        if (text.startsWith("\ufeff")) text = text.substring(1);
        var separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        var rows = new ArrayList<ImportRow>();
        try (var csv =
                FORMAT.builder().setDelimiter(separator).get().parse(new StringReader(text))) {
            for (var cells : csv) rows.add(row(cells));
            return new Rows(rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return new Unreadable(
                    Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-csv",
                            "The file is not CSV with a header",
                            String.valueOf(e.getMessage())));
        }
    }

    private static ImportRow row(CSVRecord cells) {
        var row = PersonRow.of(cells.toMap());
        return ImportRow.of((int) cells.getRecordNumber(), row.tree(), row::column);
    }
}
