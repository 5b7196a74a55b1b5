package mandate.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of an import in JSON lines. */
public sealed interface JsonLine {
    /** A line without anything in it. */
    record Blank() implements JsonLine {}

    /**
     * An object.
     *
     * @param row from 1
     */
    record Tree(int row, Map<String, @Nullable Object> tree) implements JsonLine {}

    /** No object. */
    record Broken(int row, List<FieldProblem> problems) implements JsonLine {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a line. */
    static JsonLine read(int row, String line) {
        if (line.isBlank()) return new Blank();
        return switch (JsonBody.object(line.getBytes(StandardCharsets.UTF_8))) {
            case JsonBody.Read.Unreadable(var problem) ->
                    new Broken(row, List.of(FieldProblem.of("", line, problem.detail())));
            case JsonBody.Read.Value value -> new Tree(row, JsonBody.map(value));
        };
    }
}
