package mandate.matching.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.app.People.Outcome;
import mandate.platform.http.FieldProblem;

/** What became of an import: how many rows, and what is wrong with those that were refused. */
final class ImportReport {
    private static final int SHOWN = 1_000;

    private int rows;
    private int created;
    private int changed;
    private int unchanged;
    private int refused;
    private final List<Map<String, ?>> errors = new ArrayList<>();

    void refuse(int row, List<FieldProblem> problems) {
        rows++;
        refused++;
        for (var problem : problems) if (errors.size() < SHOWN) errors.add(problem.at(row).json());
    }

    void take(ImportRow.Candidate row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded(_, var first) -> {
                rows++;
                if (first) created++;
                else changed++;
            }
            case Outcome.Unchanged _ -> {
                rows++;
                unchanged++;
            }
            case Outcome.Unreadable(var problems) -> refuse(row.row(), named(row, problems));
            case Outcome.Stale stale -> throw new IllegalStateException("Stale: " + stale);
        }
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("rows", rows);
        json.put("created", created);
        json.put("changed", changed);
        json.put("unchanged", unchanged);
        json.put("refused", refused);
        json.put("errors", List.copyOf(errors));
        return json;
    }

    private static List<FieldProblem> named(
            ImportRow.Candidate row, List<mandate.matching.engine.people.FieldProblem> problems) {
        return problems.stream()
                .map(p -> FieldProblem.of(row.column().apply(p.field()), p.value(), p.allowed()))
                .toList();
    }
}
