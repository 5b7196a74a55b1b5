package mandate.matching.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonBody;

/** A line of JSON as a row. */
final class PersonLine {
    private PersonLine() {}

    @SuppressWarnings("NullAway") // a null value is the reader's to refuse
    static ImportRow read(int row, String line) {
        if (line.isBlank()) return new ImportRow.Blank();
        return switch (JsonBody.object(line.getBytes(StandardCharsets.UTF_8))) {
            case JsonBody.Read.Unreadable(var problem) ->
                    new ImportRow.Broken(row, List.of(FieldProblem.of("", line, problem.detail())));
            case JsonBody.Read.Value value -> {
                Map<String, ?> tree = JsonBody.map(value);
                yield ImportRow.of(row, tree, UnaryOperator.identity());
            }
        };
    }
}
