package mandate.matching.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mandate.matching.app.People.Sent;
import mandate.platform.http.FieldProblem;

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

    /** A readable row if it has an id. */
    static ImportRow of(int row, Map<String, ?> tree, UnaryOperator<String> column) {
        return tree.get("id") instanceof String id && !id.isBlank()
                ? new Candidate(row, new Sent(id, tree), column)
                : new Broken(
                        row,
                        List.of(
                                FieldProblem.of(
                                        "id", tree.get("id"), mandate.platform.http.Ids.ALLOWED)));
    }
}
