package mandate.matching.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mandate.matching.app.People.Sent;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Ids;
import mandate.platform.http.JsonLine;

/** A row of an import. */
sealed interface ImportRow {
    /** A row without anything in it. */
    record Blank() implements ImportRow {}

    /**
     * A row that may be a person.
     *
     * @param column the column behind a field of the person
     */
    record Candidate(int row, Sent sent, UnaryOperator<String> column) implements ImportRow {}

    /** A row that is no person at all. */
    record Broken(int row, List<FieldProblem> problems) implements ImportRow {}

    /** A row of JSON lines. */
    @SuppressWarnings("NullAway") // a null value is the reader's to refuse
    static ImportRow of(JsonLine line) {
        return switch (line) {
            case JsonLine.Blank _ -> new Blank();
            case JsonLine.Broken(var row, var problems) -> new Broken(row, problems);
            case JsonLine.Tree(var row, Map<String, ?> tree) ->
                    of(row, tree, UnaryOperator.identity());
        };
    }

    /** A row with an id may be a person. */
    static ImportRow of(int row, Map<String, ?> tree, UnaryOperator<String> column) {
        if (tree.get("id") instanceof String id && !id.isBlank())
            return new Candidate(row, new Sent(id, tree), column);
        return new Broken(row, List.of(FieldProblem.of("id", tree.get("id"), Ids.ALLOWED)));
    }
}
