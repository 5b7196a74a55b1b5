package mandate.matching.engine.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one field of a person cannot be read.
 *
 * @param field path of the field, such as {@code skills[2].evidenceGrade}
 * @param value what was written, shortened; left empty for a protected attribute, which is not
 *     repeated
 * @param allowed what may be written instead: the words of a closed list, or one phrase
 * @param rule the rule behind the refusal, where there is one
 */
public record FieldProblem(
        String field, String value, List<String> allowed, @Nullable String rule) {
    public FieldProblem {
        allowed = List.copyOf(allowed);
    }
}
