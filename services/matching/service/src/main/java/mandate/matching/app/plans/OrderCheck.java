package mandate.matching.app.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mandate.matching.engine.plan.problem.ProblemFault;
import org.jspecify.annotations.Nullable;

/** What is wrong with an order, in the words of whoever wrote it. */
final class OrderCheck {
    private final Portfolio portfolio;
    private final PlanOrder order;
    private final List<PlanProblemFound> found = new ArrayList<>();

    OrderCheck(Portfolio portfolio, PlanOrder order) {
        this.portfolio = portfolio;
        this.order = order;
    }

    /** Names in the order that nobody knows, and an order that there is nothing to plan for. */
    List<PlanProblemFound> unknown(Supposed supposed, @Nullable PlanState earlier) {
        if (portfolio.people().count() == 0)
            add("NO_PEOPLE", "people", List.of(), "at least one person; PUT /api/people/{id}");
        else if (supposed.people().count() == 0)
            add("NO_PEOPLE", "whatIf.leavers", order.whatIf().leavers(), "somebody who stays");
        if (supposed.seats().isEmpty())
            add("NO_SEATS", "from", List.of(), "months in which an initiative wants somebody");
        people();
        seats(supposed);
        earlier(earlier);
        return List.copyOf(found);
    }

    private void earlier(@Nullable PlanState earlier) {
        var after = order.after();
        if (after != null && (earlier == null || !earlier.status().isPlanned()))
            add("NO_SUCH_PLAN", "after", List.of(after), "the id of a plan that was made");
    }

    private void people() {
        var whatIf = order.whatIf();
        for (var id : whatIf.leavers()) person("whatIf.leavers", id);
        for (var one : whatIf.capacities()) person("whatIf.capacities", one.personId());
        for (var one : whatIf.wishes()) person("whatIf.wishes", one.personId());
        for (var one : whatIf.refusals()) person("whatIf.refusals", one.personId());
    }

    private void person(String field, String id) {
        if (portfolio.people().find(id) == null)
            add("NO_SUCH_PERSON", field, List.of(id), "the id of a person");
    }

    private void seats(Supposed supposed) {
        var whatIf = order.whatIf();
        var known = new HashSet<SeatKey>();
        var initiatives = new HashSet<String>();
        for (var one : supposed.seats()) known.add(one.key());
        for (var one : portfolio.seats()) initiatives.add(one.seat().initiativeId());
        for (var id : whatIf.dropped()) initiative("whatIf.dropped", id, initiatives);
        for (var one : whatIf.priorities())
            initiative("whatIf.priorities", one.initiativeId(), initiatives);
        for (var one : whatIf.wishes()) seat("whatIf.wishes", one.seat(), known);
        for (var one : whatIf.refusals()) seat("whatIf.refusals", one.seat(), known);
        for (var one : whatIf.same()) pair("whatIf.same", one, known);
        for (var one : whatIf.different()) pair("whatIf.different", one, known);
    }

    private void initiative(String field, String id, Set<String> known) {
        if (!known.contains(id))
            add("NO_SUCH_INITIATIVE", field, List.of(id), "an initiative that wants somebody");
    }

    private void pair(String field, WhatIf.Pair pair, Set<SeatKey> known) {
        seat(field, pair.one(), known);
        seat(field, pair.other(), known);
    }

    private void seat(String field, SeatKey seat, Set<SeatKey> known) {
        if (!known.contains(seat))
            add(
                    "NO_SUCH_SEAT",
                    field,
                    List.of(seat.text()),
                    "a seat within the months of the plan");
    }

    private void add(String code, String field, List<String> names, String allowed) {
        found.add(new PlanProblemFound(code, field, names, allowed));
    }

    /** What the engine found wrong with the problem, as far as an order can cause it. */
    static PlanProblemFound said(ProblemFault fault) {
        return switch (fault) {
            case ProblemFault.NoPeople _ -> of("NO_PEOPLE", "people", "at least one person");
            case ProblemFault.NoSeats _ ->
                    of("NOTHING_TO_PLAN", "keepOwners", "at least one seat that is not kept");
            case ProblemFault.CapacityOutOfRange(var person, _, _, int highest) ->
                    of("CAPACITY", "whatIf.capacities", "0 to " + highest, person);
            case ProblemFault.HatsOutOfRange(var name, _) ->
                    of("HATS", "people", "0 hats or more", name);
            case ProblemFault.MonthsOutOfRange(var seat, _, _) ->
                    of("MONTHS", "months", "a month of the plan", seat);
            case ProblemFault.CostOutOfRange(var seat, _, _) ->
                    of("PRIORITY", "whatIf.priorities", "1 to 100", seat);
            case ProblemFault.LoadOutOfRange(var seat, var person, _, int highest) ->
                    of("LOAD", "demand.fte", "at most " + highest + " percent", seat, person);
            case ProblemFault.CandidateTwice(var seat, var person) ->
                    of("CANDIDATE_TWICE", "people", "each person once", seat, person);
            case ProblemFault.SameAndDifferent(var seat, var other) ->
                    of(
                            "SAME_AND_DIFFERENT",
                            "whatIf.same",
                            "pairs that do not contradict each other",
                            seat,
                            other);
            case ProblemFault.FixedToStranger(var seat, var person) ->
                    of(
                            "WISH_NOT_ELIGIBLE",
                            "whatIf.wishes",
                            "a candidate of the seat",
                            seat,
                            person);
            case ProblemFault.FixedToTwo(var seat, var person, var other) ->
                    of("WISHED_FOR_TWO", "whatIf.wishes", "one person a seat", seat, person, other);
            case ProblemFault.FixedToOne(var seat, var other, var person) ->
                    of(
                            "WISHED_FOR_BOTH",
                            "whatIf.wishes",
                            "two people for seats that must be apart",
                            seat,
                            other,
                            person);
            case ProblemFault.FixedAboveCapacity(var person, _, int load, int capacity) ->
                    of(
                            "WISH_ABOVE_CAPACITY",
                            "whatIf.wishes",
                            "at most %d percent in a month, not %d".formatted(capacity, load),
                            person);
            case ProblemFault.FixedAboveHats(var person, int hats, int most) ->
                    of(
                            "WISH_ABOVE_HATS",
                            "whatIf.wishes",
                            "at most %d hats, not %d".formatted(most, hats),
                            person);
        };
    }

    private static PlanProblemFound of(String code, String field, String allowed, String... names) {
        return new PlanProblemFound(code, field, List.of(names), allowed);
    }
}
