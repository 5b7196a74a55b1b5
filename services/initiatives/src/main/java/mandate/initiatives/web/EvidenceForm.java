package mandate.initiatives.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import org.jspecify.annotations.Nullable;

/** Something that was shown under a mandate's burden of proof, as it is sent. */
final class EvidenceForm {
    private static final int LONG = 2_000;
    private static final int SHORT = 20;

    private EvidenceForm() {}

    /** What was sent, and what is wrong with it. */
    record Sent(String rule, String who, String what, List<FieldProblem> problems) {}

    static Sent read(Map<String, @Nullable Object> body) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(body, problems);
        var rule = fields.text("rule", SHORT);
        var who = fields.oneOf("who", List.of("owner", "organisation"));
        var what = fields.text("what", LONG);
        fields.finish();
        return new Sent(rule, who, what, List.copyOf(problems));
    }
}
