package mandate.matching.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.app.plans.PersonLoad;
import mandate.matching.app.plans.PlanDifference;
import mandate.matching.app.plans.PlanProblemFound;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.PlannedSeat;
import mandate.matching.app.plans.SeatKey;
import mandate.matching.app.plans.Tick;
import mandate.platform.http.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Plans as they are answered. */
final class PlanJson {
    private PlanJson() {}

    /** A plan without its seats, as lists show it. */
    static Map<String, @Nullable Object> heading(PlanState plan) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", plan.id());
        json.put("name", plan.order().name());
        json.put("status", plan.status().name());
        json.put("from", plan.order().from().toString());
        json.put("until", plan.order().until().toString());
        json.put("orderedBy", plan.orderedBy());
        json.put("orderedAt", plan.orderedAt());
        json.put("endedAt", plan.endedAt());
        json.put("peopleAsOf", plan.peopleAsOf());
        var figures = plan.figures();
        if (figures != null) {
            json.put("cost", figures.cost());
            json.put("bound", figures.bound());
            json.put("gapPct", figures.gapPct());
            json.put("optimal", figures.proven());
            json.put("boundHoldsFor", figures.wholeLists() ? "ALL_CANDIDATES" : "SHORTLISTS");
            json.put("seatsInAll", figures.seats());
            json.put("filled", figures.filled());
            json.put("changes", figures.changes());
        }
        return json;
    }

    static Map<String, @Nullable Object> of(PlanState plan) {
        var json = heading(plan);
        json.put("order", order(plan));
        json.put("seats", plan.seats().stream().map(PlanJson::seat).toList());
        json.put("loads", plan.loads().stream().map(PlanJson::load).toList());
        json.put("problems", plan.problems().stream().map(PlanJson::problem).toList());
        json.put("accepted", plan.accepted());
        return json;
    }

    private static Map<String, @Nullable Object> order(PlanState plan) {
        var order = plan.order();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("months", order.months());
        json.put("keepOwners", order.keepOwners());
        json.put("costOfChange", order.costOfChange());
        json.put("effort", order.effort().name());
        json.put("seconds", order.seconds());
        json.put("seed", order.seed());
        json.put("after", order.after());
        json.put("mostMoves", order.mostMoves());
        json.put("whatIf", order.whatIf());
        return json;
    }

    private static Map<String, @Nullable Object> seat(PlannedSeat seat) {
        var json = key(seat.seat());
        json.put("roleId", seat.roleId());
        json.put("loadPct", seat.loadPct());
        json.put("from", seat.from().toString());
        json.put("until", seat.until().toString());
        json.put("priority", seat.priority());
        json.put("personId", seat.personId());
        json.put("fit", seat.personId() == null || seat.kept() ? null : seat.fit());
        json.put("ownerNow", seat.ownerNow());
        json.put("kept", seat.kept());
        json.put("candidates", seat.candidates());
        json.put("price", seat.price());
        var why = seat.whyEmpty();
        if (why != null) {
            json.put("whyEmpty", why.name());
            json.put("conflict", seat.conflict().stream().map(PlanJson::key).toList());
        }
        return json;
    }

    static Map<String, @Nullable Object> key(SeatKey seat) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("initiativeId", seat.initiativeId());
        json.put("scope", seat.scope());
        return json;
    }

    private static Map<String, @Nullable Object> load(PersonLoad load) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("personId", load.personId());
        json.put("free", load.free());
        json.put("planned", load.planned());
        json.put("tenPercentMore", load.tenMore());
        json.put("tenPercentMoreAtMost", load.tenMoreAtMost());
        return json;
    }

    private static Map<String, @Nullable Object> problem(PlanProblemFound problem) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", problem.code());
        json.put("field", problem.field());
        json.put("names", problem.names());
        json.put("allowed", problem.allowed());
        return json;
    }

    /** The same as a refusal names it. */
    static List<FieldProblem> problems(List<PlanProblemFound> found) {
        var problems = new ArrayList<FieldProblem>();
        for (var one : found)
            problems.add(
                    FieldProblem.of(one.field(), String.join(", ", one.names()), one.allowed()));
        return problems;
    }

    static Map<String, @Nullable Object> tick(Tick tick) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var stage = tick.stage();
        json.put("status", tick.status().name());
        json.put("stage", stage == null ? null : stage.name());
        json.put("step", tick.step());
        json.put("best", tick.best());
        json.put("bound", tick.bound());
        json.put("gapPct", tick.gapPct());
        json.put("filled", tick.filled());
        return json;
    }

    static Map<String, @Nullable Object> difference(PlanDifference difference) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("cost", difference.cost());
        json.put("filled", difference.filled());
        json.put("changes", difference.changes().stream().map(PlanJson::change).toList());
        return json;
    }

    private static Map<String, @Nullable Object> change(PlanDifference.Change change) {
        var json = key(change.seat());
        json.put("from", change.from());
        json.put("to", change.to());
        json.put("fitFrom", change.fitFrom());
        json.put("fitTo", change.fitTo());
        return json;
    }
}
