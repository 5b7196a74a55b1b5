package mandate.initiatives.domain.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one field of a brief is refused.
 *
 * @param field the path, such as {@code demand.skills[0].level}
 * @param value what stood there (a text of at most 100 characters, a number, a truth value or null)
 * @param allowed what may stand there: the words of a closed list, or one sentence
 */
public record FieldProblem(String field, @Nullable Object value, List<String> allowed) {
    public FieldProblem {
        allowed = List.copyOf(allowed);
    }
}
