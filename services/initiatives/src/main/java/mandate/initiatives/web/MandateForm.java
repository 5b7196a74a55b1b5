package mandate.initiatives.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.owning.Asking;
import mandate.initiatives.domain.owning.Mandate.Charter;
import mandate.initiatives.domain.owning.Seat;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.platform.http.Ids;
import org.jspecify.annotations.Nullable;

/** A request for a mandate as it is sent. */
final class MandateForm {
    private static final int LONG = 4_000;
    private static final int SHORT = 200;
    private static final List<String> TYPES =
            Stream.of(ResponsibilityType.values()).map(Enum::name).toList();

    private MandateForm() {}

    /** What was sent, and what is wrong with it. */
    record Sent(Asking asking, List<FieldProblem> problems) {}

    static Sent read(Map<String, @Nullable Object> body) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(body, problems);
        var scope = fields.optionalText("scope", SHORT);
        var personId = fields.text("personId", SHORT);
        if (!personId.isEmpty() && Ids.refusal("personId", personId) != null)
            fields.refuse("personId", personId, Ids.ALLOWED, "");
        var type = fields.optionalOneOf("responsibilityType", TYPES);
        var reason = fields.optionalText("reason", LONG);
        var charter = charter(fields);
        fields.finish();
        var asking =
                new Asking(
                        Asking.Wish.DECISION,
                        scope == null ? Seat.WHOLE : scope,
                        personId,
                        type == null ? null : ResponsibilityType.valueOf(type),
                        reason == null ? "" : reason,
                        charter,
                        "",
                        null,
                        null,
                        null);
        return new Sent(asking, List.copyOf(problems));
    }

    private static String said(Fields fields, String name) {
        var text = fields.optionalText(name, LONG);
        return text == null ? "" : text;
    }

    private static @Nullable Charter charter(Fields fields) {
        if (fields.raw("charter") == null) return null;
        return fields.object(
                "charter",
                below -> {
                    var read =
                            new Charter(
                                    below.text("internal", LONG),
                                    below.text("external", LONG),
                                    said(below, "timeShare"),
                                    said(below, "conflicts"),
                                    said(below, "decidedBy"));
                    below.finish();
                    return read;
                });
    }
}
