package mandate.matching.web.skills;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mandate.matching.app.Taxonomies;
import mandate.matching.engine.taxonomy.Reuse;
import mandate.matching.engine.taxonomy.Taxonomy;
import mandate.matching.engine.taxonomy.TaxonomySkill;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.RowLimit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of an ESCO-style CSV, one after the other, as skills. Further columns than those
 * asked for are passed over; a row that cannot be read is named with column, value and what is
 * allowed.
 */
final class TaxonomyTable {
    static final int MOST_SKILLS = 200_000;
    static final int MOST_PROBLEMS = 100;
    private static final int MOST_LABELS = Taxonomies.MOST_LABELS;
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final List<String> NEEDED = List.of("conceptUri", "preferredLabel");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .setIgnoreEmptyLines(true)
                    .get();

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<TaxonomySkill> skills = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Map<String, Integer> columns = Map.of();
    private int labels;

    /** The last row that was read; the header is row 1, as a spreadsheet shows it. */
    private int row = 1;

    /** What a file was read as; the vocabulary is whole only when there are no problems. */
    record Outcome(@Nullable Taxonomy taxonomy, List<FieldProblem> problems) {}

    /**
     * Reads all rows.
     *
     * @throws IOException when the file itself cannot be read
     */
    static Outcome read(Reader text) throws IOException {
        var table = new TaxonomyTable();
        var limit = new RowLimit(text);
        try (var csv = FORMAT.parse(limit)) {
            table.columns = byName(csv.getHeaderMap());
            for (var column : NEEDED) table.need(column, csv.getHeaderNames());
            if (table.problems.isEmpty())
                for (var cells : csv) {
                    limit.nextRow();
                    table.take(cells);
                    if (table.problems.size() >= MOST_PROBLEMS || table.labels > MOST_LABELS) break;
                }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            table.problems.add(unreadable(e).at(table.row + 1));
        }
        return table.outcome();
    }

    private static FieldProblem unreadable(RuntimeException e) {
        var why = e.getCause() == null ? e : e.getCause();
        var said =
                why instanceof CharacterCodingException
                        ? "bytes that are not UTF-8"
                        : String.valueOf(why.getMessage());
        return FieldProblem.of(
                "file",
                said,
                "CSV with a header, in UTF-8, of at most %d bytes; a row of at most %d characters"
                        .formatted(TaxonomyUpload.LARGEST_TABLE, RowLimit.LONGEST_ROW));
    }

    private Outcome outcome() {
        if (problems.isEmpty() && skills.isEmpty())
            problems.add(FieldProblem.of("file", null, "at least one skill"));
        return problems.isEmpty()
                ? new Outcome(new Taxonomy(skills), List.of())
                : new Outcome(null, problems);
    }

    private static Map<String, Integer> byName(Map<String, Integer> header) {
        var columns = new HashMap<String, Integer>();
        header.forEach(
                (name, at) ->
                        columns.put(
                                name.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT), at));
        return columns;
    }

    private void need(String column, List<String> header) {
        if (!columns.containsKey(column.toLowerCase(Locale.ROOT)))
            problems.add(
                    FieldProblem.of(column, String.join(",", header), "a column of this name")
                            .at(1));
    }

    private void take(CSVRecord cells) {
        row = (int) cells.getRecordNumber() + 1;
        int before = problems.size();
        var uri = cell(cells, "conceptUri");
        if (uri.isEmpty() || uri.length() > LONGEST_LABEL || uri.indexOf(':') < 1)
            wrong(row, "conceptUri", uri, "URI of at most " + LONGEST_LABEL + " characters");
        else if (!seen.add(uri)) wrong(row, "conceptUri", uri, "a URI that no row before has");
        var name = cell(cells, "preferredLabel");
        if (name.isEmpty() || name.length() > LONGEST_LABEL)
            wrong(row, "preferredLabel", name, "text of 1 to " + LONGEST_LABEL + " characters");
        var labels = cell(cells, "altLabels").lines().map(String::strip).toList();
        for (var label : labels)
            if (label.length() > LONGEST_LABEL)
                wrong(row, "altLabels", label, "labels of at most " + LONGEST_LABEL);
        this.labels += labels.size() + 1;
        if (this.labels > MOST_LABELS)
            wrong(
                    row,
                    "altLabels",
                    this.labels + " labels",
                    "at most %d in all".formatted(MOST_LABELS));
        var description = cell(cells, "description");
        if (description.length() > LONGEST_DESCRIPTION)
            wrong(row, "description", description, "at most " + LONGEST_DESCRIPTION);
        if (skills.size() == MOST_SKILLS)
            wrong(row, "conceptUri", uri, "at most " + MOST_SKILLS + " rows");
        if (problems.size() > before) return;
        skills.add(
                new TaxonomySkill(
                        uri,
                        name,
                        labels.stream().filter(label -> !label.isEmpty()).toList(),
                        description,
                        Reuse.of(cell(cells, "reuseLevel"))));
    }

    private String cell(CSVRecord cells, String column) {
        var at = columns.get(column.toLowerCase(Locale.ROOT));
        if (at == null || at >= cells.size()) return "";
        return cells.get(at).strip();
    }

    private void wrong(int row, String column, String value, String allowed) {
        problems.add(FieldProblem.of(column, value, allowed).at(row));
    }
}
