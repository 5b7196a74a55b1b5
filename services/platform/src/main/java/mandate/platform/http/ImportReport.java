package mandate.platform.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of an import: how many rows, and what is wrong with those that were refused. */
public final class ImportReport {
    private static final int SHOWN = 1_000;

    private int created;
    private int changed;
    private int unchanged;
    private int refused;
    private final List<FieldProblem> errors = new ArrayList<>();

    /** A row made something new. */
    public void created() {
        created++;
    }

    /** A row changed what was there. */
    public void changed() {
        changed++;
    }

    /** A row said what was known. */
    public void unchanged() {
        unchanged++;
    }

    /** A row was refused; the first thousand problems are kept. */
    public void refuse(int row, List<FieldProblem> problems) {
        refused++;
        for (var problem : problems) if (errors.size() < SHOWN) errors.add(problem.at(row));
    }

    /** The report as JSON, problems by row. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("rows", created + changed + unchanged + refused);
        json.put("created", created);
        json.put("changed", changed);
        json.put("unchanged", unchanged);
        json.put("refused", refused);
        json.put(
                "errors",
                errors.stream().sorted(FieldProblem.BY_ROW).map(FieldProblem::json).toList());
        return json;
    }
}
