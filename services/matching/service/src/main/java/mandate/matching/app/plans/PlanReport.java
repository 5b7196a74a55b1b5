package mandate.matching.app.plans;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import mandate.matching.app.plans.PlannedSeat.Empty;
import mandate.matching.app.plans.ProblemMaking.Row;
import mandate.matching.engine.plan.PlanOutcome;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SeatPrices;
import org.jspecify.annotations.Nullable;

/** Says a plan in seats and people again. */
final class PlanReport {
    private final Supposed supposed;
    private final PlanOrder order;

    PlanReport(Supposed supposed, PlanOrder order) {
        this.supposed = supposed;
        this.order = order;
    }

    /**
     * @param outcome null when there was nothing to plan, because every seat is kept or has no role
     */
    PlanState.Planned of(
            String peopleAsOf,
            ProblemMaking.Made made,
            @Nullable PlanProblem problem,
            @Nullable PlanOutcome outcome) {
        var explaining =
                problem == null || outcome == null ? null : new Explaining(problem, outcome);
        var keys = new ArrayList<SeatKey>();
        for (var row : made.rows()) if (row.number() >= 0) keys.add(row.wanted().key());
        var seats = new ArrayList<PlannedSeat>();
        for (var row : made.rows())
            seats.add(
                    seat(row, owner(row, problem, outcome), price(row, outcome), explaining, keys));
        return new PlanState.Planned(
                peopleAsOf, figures(made, outcome, seats), seats, loads(seats, explaining));
    }

    private PlannedSeat seat(
            Row row,
            @Nullable String person,
            long price,
            @Nullable Explaining explaining,
            List<SeatKey> keys) {
        var seat = row.wanted().seat();
        var role = row.wanted().role();
        var why = person == null ? why(row, explaining, keys) : null;
        return new PlannedSeat(
                row.wanted().key(),
                role == null ? null : role.roleId(),
                seat.loadPct(),
                later(seat.from(), order.from()),
                earlier(seat.until(), order.until()),
                row.priority(),
                person,
                person == null ? 0 : row.fits().getOrDefault(person, 0),
                row.owner(),
                row.kept(),
                row.candidates(),
                price,
                why == null ? null : why.why(),
                why == null ? List.of() : why.conflict());
    }

    private static long price(Row row, @Nullable PlanOutcome outcome) {
        if (outcome == null || row.number() < 0) return 0;
        return outcome.prices().millionths(row.number()) / SeatPrices.UNIT;
    }

    private static @Nullable String owner(
            Row row, @Nullable PlanProblem problem, @Nullable PlanOutcome outcome) {
        if (row.kept()) return row.owner();
        if (problem == null || outcome == null || row.number() < 0) return null;
        int owner = outcome.plan().owner(row.number());
        return owner == PlanProblem.NOBODY ? null : problem.personName(owner);
    }

    private static Explaining.Reason why(
            Row row, @Nullable Explaining explaining, List<SeatKey> keys) {
        if (row.wanted().role() == null || explaining == null)
            return new Explaining.Reason(Empty.NO_ROLE, List.of());
        return explaining.why(row, keys);
    }

    private static PlanFigures figures(
            ProblemMaking.Made made, @Nullable PlanOutcome outcome, List<PlannedSeat> seats) {
        int filled = (int) seats.stream().filter(one -> one.personId() != null).count();
        int changes = (int) seats.stream().filter(PlannedSeat::isChange).count();
        long cost = outcome == null ? 0 : outcome.cost();
        long bound = outcome == null ? 0 : outcome.bound();
        return new PlanFigures(
                cost, bound, cost == bound, made.wholeLists(), seats.size(), filled, changes);
    }

    private List<PersonLoad> loads(List<PlannedSeat> seats, @Nullable Explaining explaining) {
        var planned = new TreeMap<String, int[]>();
        for (var seat : seats) {
            var person = seat.personId();
            if (person == null || seat.kept()) continue;
            var load = planned.computeIfAbsent(person, _ -> new int[order.months()]);
            for (int t = 0; t < load.length; t++)
                if (isIn(seat, order.from().plusMonths(t))) load[t] += seat.loadPct();
        }
        var loads = new ArrayList<PersonLoad>();
        planned.forEach((person, load) -> loads.add(load(person, load, explaining)));
        return loads;
    }

    private PersonLoad load(String personId, int[] planned, @Nullable Explaining explaining) {
        var person = supposed.people().find(personId);
        var free = new ArrayList<Integer>();
        var taken = new ArrayList<Integer>();
        for (int t = 0; t < planned.length; t++) {
            var month = order.from().plusMonths(t);
            free.add(person == null ? 0 : supposed.free(person.profile(), month));
            taken.add(planned[t]);
        }
        var worth = explaining == null ? null : explaining.tenMore(personId);
        return new PersonLoad(
                personId,
                free,
                taken,
                worth == null ? null : worth.estimate(),
                worth == null ? null : worth.atMost());
    }

    private static boolean isIn(PlannedSeat seat, YearMonth month) {
        return !month.isBefore(seat.from()) && !month.isAfter(seat.until());
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
