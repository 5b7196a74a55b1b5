package mandate.matching.app.plans;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.matching.app.plans.Portfolio.Wanted;
import mandate.matching.engine.capacity.FreeCapacity;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio as an order supposes it: without those who leave and what is given up, with the
 * capacities it names, within its months; and who owns which of its seats today.
 */
final class Supposed {
    private final PlanOrder order;
    private final Map<SeatKey, String> owners = new HashMap<>();
    private final Map<String, List<MandateHeld>> held = new HashMap<>();
    private final Set<SeatKey> planned = new HashSet<>();
    private final List<Wanted> seats = new ArrayList<>();
    private final PeoplePool people;

    Supposed(Portfolio portfolio, PlanOrder order) {
        this.order = order;
        people = people(portfolio.people(), order.whatIf());
        for (var one : portfolio.seats()) if (isWithin(one)) seats.add(one);
        portfolio.held().forEach(this::own);
        for (var one : seats) if (!isKept(one.key())) planned.add(one.key());
        portfolio.held().forEach(this::leave);
    }

    /** The seats of the plan, those that are kept among them. */
    List<Wanted> seats() {
        return seats;
    }

    PeoplePool people() {
        return people;
    }

    /** What people hold beside the seats that are planned. */
    Map<String, List<MandateHeld>> held() {
        return held;
    }

    /** Who owns a seat today, or null. */
    @Nullable String owner(SeatKey seat) {
        return owners.get(seat);
    }

    /** Whether a seat is left to its owner. */
    boolean isKept(SeatKey seat) {
        if (!order.keepOwners() || !owners.containsKey(seat)) return false;
        return order.whatIf().wishes().stream().noneMatch(wish -> wish.seat().equals(seat));
    }

    /** Percent of full time that a person can give to planned seats in a month, at least 0. */
    int free(Profile person, YearMonth month) {
        int taken = 0;
        for (var mandate : held.getOrDefault(person.id(), List.of()))
            if (mandate.runsIn(month)) taken += mandate.loadPct();
        return Math.max(0, person.capacity().in(month) - taken);
    }

    /** How many planned seats a person may have. */
    int hats(Profile person) {
        int worn = 0;
        for (var mandate : held.getOrDefault(person.id(), List.of()))
            if (!mandate.until().isBefore(order.from()) && !mandate.from().isAfter(order.until()))
                worn++;
        return Math.max(0, person.maxHats() - worn);
    }

    private boolean isWithin(Wanted one) {
        return one.seat().verdict().wantsSomebody()
                && !order.whatIf().dropped().contains(one.seat().initiativeId())
                && !one.seat().until().isBefore(order.from())
                && !one.seat().from().isAfter(order.until());
    }

    private void own(String personId, List<MandateHeld> mandates) {
        if (people.find(personId) == null) return;
        for (var mandate : mandates)
            if (!mandate.until().isBefore(order.from()))
                owners.put(new SeatKey(mandate.initiativeId(), mandate.scope()), personId);
    }

    private void leave(String personId, List<MandateHeld> mandates) {
        if (people.find(personId) == null) return;
        var kept = new ArrayList<MandateHeld>();
        for (var mandate : mandates)
            if (!planned.contains(new SeatKey(mandate.initiativeId(), mandate.scope()))
                    && !order.whatIf().dropped().contains(mandate.initiativeId()))
                kept.add(mandate);
        if (!kept.isEmpty()) held.put(personId, List.copyOf(kept));
    }

    private static PeoplePool people(PeoplePool pool, WhatIf whatIf) {
        for (var leaver : whatIf.leavers()) pool = pool.without(leaver);
        for (var capacity : whatIf.capacities()) {
            var person = pool.find(capacity.personId());
            if (person != null)
                pool =
                        pool.with(
                                person.profile().withCapacity(FreeCapacity.of(capacity.pct())),
                                person.version());
        }
        return pool;
    }
}
