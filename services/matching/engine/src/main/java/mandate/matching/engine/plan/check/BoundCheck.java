package mandate.matching.engine.plan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.SameGroups;
import mandate.matching.engine.plan.problem.SeatPrices;

/**
 * The lower bound that prices λ carry, in whole millionths: Σ λ + Σ over seats of min(0, price of
 * empty − λ) + Σ over people of their cheapest set of seats at cost − λ.
 *
 * <p>Every plan gives each free seat to one person or to nobody; add λ − λ for each of them, and
 * what is left is at least that sum. Signed mandates are taken as given: their cost, and the room
 * they take. Seats that must have the same person count as one. A person's set is searched depth
 * first over months, hats and different people; without a limit of hats, over one month, by a
 * table.
 */
final class BoundCheck {
    private static final int NODES = 5_000_000;

    private final PlanProblem problem;
    private final SeatPrices prices;
    private final SameGroups groups;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] signed;
    private final int[] start;
    private final int[] headOfCandidate;

    private BoundCheck(PlanProblem problem, SeatPrices prices) {
        this.problem = problem;
        this.prices = prices;
        groups = new SameGroups(problem);
        signed = new int[problem.seats()];
        java.util.Arrays.fill(signed, PlanProblem.NOBODY);
        for (int s = 0; s < problem.seats(); s++) {
            members.add(new ArrayList<>());
            members.get(groups.of(s)).add(s);
            if (problem.fixed(s) != PlanProblem.NOBODY) signed[groups.of(s)] = problem.fixed(s);
        }
        start = new int[problem.people() + 1];
        headOfCandidate = new int[problem.candidates()];
        byPerson();
    }

    /** The bound, rounded up: costs are whole. */
    static long bound(PlanProblem problem, SeatPrices prices) {
        return new BoundCheck(problem, prices).bound();
    }

    private void byPerson() {
        for (int c = 0; c < problem.candidates(); c++) start[problem.person(c) + 1]++;
        for (int p = 0; p < problem.people(); p++) start[p + 1] += start[p];
        var next = start.clone();
        for (int s = 0; s < problem.seats(); s++)
            for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++)
                headOfCandidate[next[problem.person(c)]++] = groups.of(s) == s ? s : -1;
    }

    private long bound() {
        long sum = 0;
        for (int s = 0; s < problem.seats(); s++) {
            if (groups.of(s) != s) continue;
            if (signed[s] != PlanProblem.NOBODY) {
                for (int m : members.get(s))
                    sum += SeatPrices.UNIT * problem.cost(problem.candidateOf(m, signed[s]));
                continue;
            }
            long empty = 0;
            for (int m : members.get(s)) empty += problem.priceOfEmpty(m);
            long price = price(s);
            sum += price + Math.min(0, empty * SeatPrices.UNIT - price);
        }
        var owned = new ArrayList<List<Integer>>();
        for (int p = 0; p < problem.people(); p++) owned.add(List.of());
        for (int s = 0; s < problem.seats(); s++) {
            int who = signed[groups.of(s)];
            if (who == PlanProblem.NOBODY) continue;
            var more = new ArrayList<>(owned.get(who));
            more.add(s);
            owned.set(who, more);
        }
        for (int p = 0; p < problem.people(); p++) sum += person(p, owned.get(p));
        return Math.ceilDiv(sum, SeatPrices.UNIT);
    }

    private long price(int head) {
        long price = 0;
        for (int m : members.get(head)) price += prices.millionths(m);
        return price;
    }

    private long person(int person, List<Integer> signedSeats) {
        var room = new int[problem.periods()];
        int hats = problem.maxHats(person);
        for (int t = 0; t < room.length; t++) room[t] = problem.capacity(person, t);
        for (int s : signedSeats) {
            hats -= problem.hats(s);
            int load = problem.load(problem.candidateOf(s, person));
            for (int t = 0; t < room.length; t++)
                if ((problem.months(s) >> t & 1) == 1) room[t] -= load;
        }
        List<Offer> offers = new ArrayList<>();
        for (int i = start[person]; i < start[person + 1]; i++) {
            int head = headOfCandidate[i];
            if (head < 0 || signed[head] != PlanProblem.NOBODY) continue;
            var offer = offer(person, head, room, hats);
            if (offer != null && !forbidden(head, signedSeats)) offers.add(offer);
        }
        if (offers.isEmpty()) return 0;
        offers.sort(Comparator.comparingLong(Offer::value).thenComparingInt(Offer::head));
        return new CheapestSet(offers, room, hats, this::differ).value(NODES);
    }

    private @org.jspecify.annotations.Nullable Offer offer(
            int person, int head, int[] room, int hats) {
        var load = new int[room.length];
        long value = -price(head);
        int worn = 0;
        for (int m : members.get(head)) {
            int c = problem.candidateOf(m, person);
            if (c < 0) return null;
            value += SeatPrices.UNIT * problem.cost(c);
            worn += problem.hats(m);
            for (int t = 0; t < load.length; t++)
                if ((problem.months(m) >> t & 1) == 1) load[t] += problem.load(c);
        }
        if (value >= 0 || worn > hats) return null;
        for (int t = 0; t < load.length; t++) if (load[t] > room[t]) return null;
        return new Offer(head, value, worn, load);
    }

    private boolean forbidden(int head, List<Integer> signedSeats) {
        for (int s : signedSeats) if (differ(head, groups.of(s))) return true;
        return false;
    }

    private boolean differ(int head, int other) {
        return rivals().contains((long) Math.min(head, other) << 32 | Math.max(head, other));
    }

    private java.util.@org.jspecify.annotations.Nullable Set<Long> rivals;

    private java.util.Set<Long> rivals() {
        if (rivals != null) return rivals;
        var all = new java.util.HashSet<Long>();
        for (int i = 0; i < problem.differentPairs(); i++) {
            long a = groups.of(problem.different(i, 0));
            long b = groups.of(problem.different(i, 1));
            all.add(Math.min(a, b) << 32 | Math.max(a, b));
        }
        rivals = all;
        return all;
    }

    /** Some seats that must go together, offered to one person: value below 0, hats, load. */
    record Offer(
            int head, long value, int hats, @SuppressWarnings("ArrayRecordComponent") int[] load) {}
}
