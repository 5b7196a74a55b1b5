package mandate.initiatives.web;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;

/** A brief as it is sent. */
final class BriefForm {
    private BriefForm() {}

    @SuppressWarnings("NullAway") // null is a value here: asked, and there is none
    static BriefReading read(Map<String, @Nullable Object> tree) {
        Map<String, ?> asSent = tree;
        return BriefReader.read(asSent);
    }

    /** What is wrong, with a prefix before each field. */
    static List<FieldProblem> problems(String prefix, BriefReading.Refused refused) {
        return refused.problems().stream()
                .map(p -> FieldProblem.of(prefix + p.field(), p.value(), p.allowed()))
                .toList();
    }

    static Problem refusal(List<FieldProblem> problems) {
        return Problem.fields(
                "invalid-brief", "The brief has fields that are not allowed", problems);
    }

    /** The refusal of an id in the body that is not that of the path, or null. */
    static @Nullable Problem wrongId(String id, BriefReading.Understood read) {
        var sent = read.id();
        return sent == null || sent.equals(id)
                ? null
                : refusal(List.of(FieldProblem.of("id", sent, "the id in the path, " + id)));
    }
}
