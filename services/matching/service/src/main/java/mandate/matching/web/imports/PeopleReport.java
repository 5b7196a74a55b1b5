package mandate.matching.web.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of an import, or would become of it; as much of it as memory is given for. */
final class PeopleReport {
    /** Problems that are named; all of them are counted. */
    static final int MOST_ERRORS = 10_000;

    /** Rows that a preview names, and rows of one id that a report names. */
    static final int MOST_ROWS = 1_000;

    private final boolean preview;
    private int created;
    private int changed;
    private int unchanged;
    private int refused;
    private int duplicates;
    private int problems;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Map<String, Object>> again = new ArrayList<>();
    private @Nullable Map<String, Object> skills;

    PeopleReport(boolean preview) {
        this.preview = preview;
    }

    /** What a row does to a person. */
    enum Effect {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /** One thing that is wrong, and where. */
    record Problem(
            Place place,
            String field,
            @Nullable Object value,
            List<String> allowed,
            @Nullable String rule) {
        private Map<String, @Nullable Object> json() {
            var json = new LinkedHashMap<String, @Nullable Object>();
            json.put("field", field);
            json.put("value", value);
            json.put("allowed", allowed);
            json.put("row", place.row());
            json.put("column", place.column() == null ? field : place.column());
            json.put("file", place.file());
            if (rule != null) json.put("rule", rule);
            return json;
        }
    }

    void took(int row, String id, Effect effect, List<String> fields) {
        switch (effect) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
        if (!preview || rows.size() >= MOST_ROWS) return;
        var json = new LinkedHashMap<String, Object>();
        json.put("row", row);
        json.put("id", id);
        json.put("effect", effect.name());
        json.put("fields", fields);
        rows.add(json);
    }

    void refused(List<Problem> found) {
        refused++;
        problem(found);
    }

    /** The id has come before in the same file; the later row counts. */
    void duplicate(String id, int row, int before) {
        duplicates++;
        if (again.size() < MOST_ROWS) again.add(Map.of("id", id, "row", row, "firstRow", before));
    }

    /** What became of the second file. */
    void skills(int count, int strays, List<Problem> found) {
        problem(found);
        problems += Math.max(0, strays - found.size());
        skills = Map.of("rows", count, "refused", strays);
    }

    private void problem(List<Problem> found) {
        problems += found.size();
        for (var problem : found) if (errors.size() < MOST_ERRORS) errors.add(problem);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("preview", preview);
        json.put("rows", created + changed + unchanged + refused);
        json.put("created", created);
        json.put("changed", changed);
        json.put("unchanged", unchanged);
        json.put("refused", refused);
        json.put("duplicates", duplicates);
        json.put("duplicateRows", again);
        if (skills != null) json.put("skills", skills);
        if (preview) json.put("people", rows);
        json.put(
                "errors",
                errors.stream()
                        .sorted(
                                Comparator.comparing((Problem one) -> one.place().file())
                                        .thenComparing(one -> one.place().row()))
                        .map(Problem::json)
                        .toList());
        json.put("errorsLeftOut", problems - errors.size());
        return json;
    }
}
