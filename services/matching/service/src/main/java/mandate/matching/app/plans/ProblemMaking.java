package mandate.matching.app.plans;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.app.plans.Portfolio.Wanted;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.plan.problem.PlanProblemBuilder;
import mandate.matching.engine.plan.problem.ProblemReading;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.seats.SeatWanted;
import org.jspecify.annotations.Nullable;

/**
 * Makes one problem of seats, people and fits out of a portfolio. A seat of weight w costs w ×
 * (10,000 − fit) when somebody has it and w × 12,000 when nobody has; people may be given what they
 * have left in each month, and two parts of one initiative go to two people unless a charter spells
 * out both hats (R142).
 */
final class ProblemMaking {
    private static final int WHOLE_FIT = 10_000;
    private static final int EMPTY = 12_000;

    private final Supposed supposed;
    private final PlanOrder order;
    private final Ranking ranking;
    private final PlanProblemBuilder builder;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<SeatKey, Integer> numbers = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean wholeLists = true;

    ProblemMaking(Supposed supposed, PlanOrder order, Ranking ranking) {
        this.supposed = supposed;
        this.order = order;
        this.ranking = ranking;
        this.builder = new PlanProblemBuilder(order.months());
    }

    /**
     * A seat of the plan.
     *
     * @param number of the seat in the problem; below 0 when it is not planned
     * @param fits by person id
     */
    record Row(
            Wanted wanted,
            int number,
            int priority,
            @Nullable String owner,
            boolean kept,
            Map<String, Integer> fits,
            int candidates) {}

    /**
     * A problem and what its numbers stand for.
     *
     * @param wholeLists whether each list holds everybody who could take the seat
     */
    record Made(ProblemReading reading, List<Row> rows, boolean wholeLists) {}

    Made make() {
        addPeople();
        for (var one : supposed.seats()) rows.add(row(one));
        separateParts();
        for (var pair : order.whatIf().same()) pair(pair, true);
        for (var pair : order.whatIf().different()) pair(pair, false);
        return new Made(builder.build(), List.copyOf(rows), wholeLists);
    }

    private void addPeople() {
        var all = new ArrayList<Profile>();
        supposed.people().forEach(one -> all.add(one.profile()));
        all.sort(Comparator.comparing(Profile::id));
        for (var person : all) {
            var free = new int[order.months()];
            for (int t = 0; t < free.length; t++)
                free[t] = supposed.free(person, order.from().plusMonths(t));
            people.put(person.id(), builder.person(person.id(), supposed.hats(person), free));
        }
    }

    private Row row(Wanted one) {
        var owner = supposed.owner(one.key());
        int weight = weight(one.key().initiativeId());
        if (supposed.isKept(one.key()) || one.role() == null)
            return new Row(one, -1, weight, owner, supposed.isKept(one.key()), Map.of(), 0);
        return planned(one, weight, owner);
    }

    private Row planned(Wanted one, int weight, @Nullable String owner) {
        var role = java.util.Objects.requireNonNull(one.role());
        var list = ranking.rank(supposed.people(), supposed.held(), one.seat(), role);
        wholeLists &= list.eligible() <= list.candidates().size();
        int seat = builder.seat(one.key().text(), months(one.seat()), 1, weight * EMPTY / 10);
        numbers.put(one.key(), seat);
        var fits = new HashMap<String, Integer>();
        for (var candidate : list.candidates()) {
            var choice = new WhatIf.Choice(one.key(), candidate.personId());
            if (order.whatIf().refusals().contains(choice)) continue;
            fits.put(candidate.personId(), candidate.fit());
            builder.candidate(
                    number(candidate.personId()),
                    weight * (WHOLE_FIT - candidate.fit()) / 10,
                    one.seat().loadPct());
        }
        if (owner != null && fits.containsKey(owner))
            builder.heldBy(seat, number(owner), order.costOfChange());
        for (var wish : order.whatIf().wishes())
            if (wish.seat().equals(one.key()) && people.containsKey(wish.personId()))
                builder.fix(seat, number(wish.personId()));
        return new Row(one, seat, weight, owner, false, Map.copyOf(fits), list.eligible());
    }

    private int number(String personId) {
        return java.util.Objects.requireNonNull(people.get(personId));
    }

    private int weight(String initiativeId) {
        for (var priority : order.whatIf().priorities())
            if (priority.initiativeId().equals(initiativeId)) return priority.tenths();
        return 10;
    }

    /** The months of the plan in which a seat needs somebody, as a mask. */
    private int months(SeatWanted seat) {
        int mask = 0;
        for (int t = 0; t < order.months(); t++) {
            YearMonth month = order.from().plusMonths(t);
            if (!month.isBefore(seat.from()) && !month.isAfter(seat.until())) mask |= 1 << t;
        }
        return mask;
    }

    private void separateParts() {
        for (int i = 0; i < rows.size(); i++)
            for (int j = i + 1; j < rows.size() && isOneInitiative(i, j); j++)
                if (isApart(rows.get(i), rows.get(j)))
                    builder.different(rows.get(i).number(), rows.get(j).number());
    }

    private boolean isOneInitiative(int i, int j) {
        return rows.get(i)
                .wanted()
                .seat()
                .initiativeId()
                .equals(rows.get(j).wanted().seat().initiativeId());
    }

    private boolean isApart(Row one, Row other) {
        var a = one.wanted().seat();
        var b = other.wanted().seat();
        return one.number() >= 0
                && other.number() >= 0
                && !(a.charterGiven() || b.charterGiven())
                && !isToBeOne(one, other)
                && (months(a) & months(b)) != 0;
    }

    /** An order may put two parts into one hand; the charter is then still to be written. */
    private boolean isToBeOne(Row one, Row other) {
        var keys = java.util.Set.of(one.wanted().key(), other.wanted().key());
        return order.whatIf().same().stream()
                .anyMatch(pair -> keys.equals(java.util.Set.of(pair.one(), pair.other())));
    }

    private void pair(WhatIf.Pair pair, boolean same) {
        var one = numbers.get(pair.one());
        var other = numbers.get(pair.other());
        if (one == null || other == null) return;
        if (same) builder.same(one, other);
        else builder.different(one, other);
    }
}
