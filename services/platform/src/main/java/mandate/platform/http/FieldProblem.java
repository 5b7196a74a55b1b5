package mandate.platform.http;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param field path of the field, for example {@code facts.sponsorStyle}
 * @param value what was sent, cut to a hundred characters
 * @param allowed what would be taken: the words of a closed list, or one sentence
 * @param row of an import, from 1, or null; the field is a column then
 */
public record FieldProblem(
        String field, @Nullable Object value, List<String> allowed, @Nullable Integer row) {
    static final Comparator<FieldProblem> BY_ROW =
            Comparator.comparing(problem -> problem.row() == null ? 0 : problem.row());

    private static final int SHOWN = 100;

    public FieldProblem {
        value = cut(value);
        allowed = List.copyOf(allowed);
    }

    /** A problem of a request that is not an imported file. */
    public static FieldProblem of(String field, @Nullable Object value, String allowed) {
        return of(field, value, List.of(allowed));
    }

    /** The same with a closed list of allowed words. */
    public static FieldProblem of(String field, @Nullable Object value, List<String> allowed) {
        return new FieldProblem(field, value, allowed, null);
    }

    /** What is allowed, as one phrase. */
    public String allowedInWords() {
        return String.join(" | ", allowed);
    }

    /** The same problem in a row of an import. */
    public FieldProblem at(int inRow) {
        return new FieldProblem(field, value, allowed, inRow);
    }

    /** The members of the problem detail. */
    public Map<String, @Nullable Object> json() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("field", field);
        json.put("value", value);
        json.put("allowed", allowed);
        if (row != null) json.put("row", row);
        if (row != null) json.put("column", field);
        return json;
    }

    private static @Nullable Object cut(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) return value;
        return Characters.cut(value.toString(), SHOWN);
    }
}
