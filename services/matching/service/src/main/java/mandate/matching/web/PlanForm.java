package mandate.matching.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.matching.app.plans.PlanOrder;
import mandate.matching.app.plans.SeatKey;
import mandate.matching.app.plans.WhatIf;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import org.jspecify.annotations.Nullable;

/** An order for a plan as it is sent. */
final class PlanForm {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_SCOPE = 200;
    private static final int MANY = 1_000;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_SECONDS = 600;
    private static final int MOST_MOVES = 100_000;
    private static final int CHANGE = 400;
    private static final List<String> STEPS =
            Stream.of(PlanOrder.Steps.values()).map(Enum::name).toList();

    private PlanForm() {}

    /**
     * What was sent.
     *
     * @param id as wished, or null
     */
    record Sent(@Nullable String id, PlanOrder order, List<FieldProblem> problems) {}

    /**
     * @param coming the month that comes next, where nothing is said
     */
    static Sent read(Map<String, @Nullable Object> body, YearMonth coming) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(body, problems);
        var id = fields.optionalText("id", LONGEST_ID);
        var name = fields.optionalText("name", LONGEST_NAME);
        var steps = fields.optionalOneOf("effort", STEPS);
        var order =
                new PlanOrder(
                        name == null ? "" : name,
                        month(fields, coming),
                        number(fields, "months", 1, MOST_MONTHS, MOST_MONTHS),
                        fields.bool("keepOwners", true),
                        number(fields, "costOfChange", 0, 10_000, CHANGE),
                        steps == null ? PlanOrder.Steps.QUICK : PlanOrder.Steps.valueOf(steps),
                        fields.raw("seconds") == null
                                ? null
                                : (Integer) fields.integer("seconds", 1, MOST_SECONDS),
                        number(fields, "seed", 0, Integer.MAX_VALUE, 1),
                        fields.optionalText("after", LONGEST_ID),
                        mostMoves(fields),
                        fields.raw("whatIf") == null
                                ? WhatIf.NOTHING
                                : fields.object("whatIf", PlanForm::whatIf));
        fields.finish();
        return new Sent(id, order, List.copyOf(problems));
    }

    /** Seats that are accepted; empty for all. */
    static List<SeatKey> seats(Map<String, @Nullable Object> body, List<FieldProblem> problems) {
        var fields = Fields.of(body, problems);
        var seats = fields.objects("seats", MANY * 10, PlanForm::seat);
        fields.optionalText("reason", LONGEST_REASON);
        fields.finish();
        return seats;
    }

    private static final int LONGEST_REASON = 2_000;

    private static WhatIf whatIf(Fields fields) {
        var whatIf =
                new WhatIf(
                        fields.texts("leavers", MANY, LONGEST_ID),
                        fields.objects("capacities", MANY, PlanForm::capacity),
                        fields.texts("dropped", MANY, LONGEST_ID),
                        fields.objects("priorities", MANY, PlanForm::priority),
                        fields.objects("wishes", MANY, PlanForm::choice),
                        fields.objects("refusals", MANY, PlanForm::choice),
                        fields.objects("same", MANY, PlanForm::pair),
                        fields.objects("different", MANY, PlanForm::pair));
        fields.finish();
        return whatIf;
    }

    private static WhatIf.Capacity capacity(Fields fields) {
        return new WhatIf.Capacity(
                fields.text("personId", LONGEST_ID), fields.integer("pct", 0, 100));
    }

    private static WhatIf.Priority priority(Fields fields) {
        return new WhatIf.Priority(
                fields.text("initiativeId", LONGEST_ID), fields.integer("tenths", 1, 100));
    }

    private static WhatIf.Choice choice(Fields fields) {
        var seat =
                new SeatKey(
                        fields.text("initiativeId", LONGEST_ID),
                        fields.text("scope", LONGEST_SCOPE));
        return new WhatIf.Choice(seat, fields.text("personId", LONGEST_ID));
    }

    private static WhatIf.Pair pair(Fields fields) {
        return new WhatIf.Pair(
                fields.object("one", PlanForm::seat), fields.object("other", PlanForm::seat));
    }

    private static SeatKey seat(Fields fields) {
        return new SeatKey(
                fields.text("initiativeId", LONGEST_ID), fields.text("scope", LONGEST_SCOPE));
    }

    /** A bound on moves says nothing without the plan that is moved away from. */
    private static @Nullable Integer mostMoves(Fields fields) {
        var sent = fields.raw("mostMoves");
        if (sent == null) return null;
        int most = fields.integer("mostMoves", 0, MOST_MOVES);
        if (fields.raw("after") != null) return most;
        return fields.refuse("mostMoves", sent, "together with after, the id of a plan", most);
    }

    private static int number(Fields fields, String name, int least, int most, int otherwise) {
        return fields.raw(name) == null ? otherwise : fields.integer(name, least, most);
    }

    private static YearMonth month(Fields fields, YearMonth coming) {
        var sent = fields.raw("from");
        if (sent == null) return coming;
        try {
            var month = YearMonth.parse(String.valueOf(sent));
            if (month.getYear() >= 2000 && month.getYear() < 2200) return month;
        } catch (DateTimeException _) {
            // refused below like any other
        }
        return fields.refuse("from", sent, "a month such as 2027-01, from 2000 to 2199", coming);
    }
}
