package mandate.matching.engine.plan.problem;

/**
 * A checked staffing problem: seats, people, candidates with cost and load, rules between seats.
 *
 * <p>Costs are whole units (10,000 = one whole fit of priority 1); loads and capacities are
 * hundredths of an FTE; a set of months is a bit mask, bit t for month t. A candidate belongs to
 * one seat, and the candidates of a seat stand next to each other: those of seat s are numbered
 * from {@code firstCandidate(s)} up to, but not including, {@code firstCandidate(s + 1)}.
 */
public final class PlanProblem {
    /** No person: the owner of an empty seat, the holder of a new one. */
    public static final int NOBODY = -1;

    private final int periods;
    private final String[] personNames;
    private final int[] maxHats;
    private final int[] capacity;
    private final String[] seatNames;
    private final int[] months;
    private final int[] hats;
    private final int[] priceOfEmpty;
    private final int[] holder;
    private final int[] fixed;
    private final int[] first;
    private final int[] person;
    private final int[] cost;
    private final int[] load;
    private final int[] different;
    private final int[] same;

    PlanProblem(PlanProblemBuilder from) {
        periods = from.periods;
        personNames = from.personNames.toArray(new String[0]);
        maxHats = from.maxHats.copy();
        capacity = from.capacity.copy();
        seatNames = from.seatNames.toArray(new String[0]);
        months = from.months.copy();
        hats = from.hats.copy();
        priceOfEmpty = from.chargedEmpty();
        holder = from.holder.copy();
        fixed = from.fixed.copy();
        first = from.first();
        person = from.person.copy();
        cost = from.chargedCost();
        load = from.load.copy();
        different = from.different.copy();
        same = from.same.copy();
    }

    public int periods() {
        return periods;
    }

    public int people() {
        return maxHats.length;
    }

    public int seats() {
        return months.length;
    }

    public int candidates() {
        return person.length;
    }

    public String personName(int person) {
        return personNames[person];
    }

    public String seatName(int seat) {
        return seatNames[seat];
    }

    /** How many hats a person may wear at once. */
    public int maxHats(int person) {
        return maxHats[person];
    }

    /** What a person can still give in a month, in hundredths of an FTE. */
    public int capacity(int person, int period) {
        return capacity[person * periods + period];
    }

    /** The months in which a seat needs its owner. */
    public int months(int seat) {
        return months[seat];
    }

    /** How many hats a seat puts on its owner. */
    public int hats(int seat) {
        return hats[seat];
    }

    /** What it costs to leave a seat empty, the change of its holder included. */
    public int priceOfEmpty(int seat) {
        return priceOfEmpty[seat];
    }

    /** Who holds the seat today, or {@link #NOBODY}. */
    public int holder(int seat) {
        return holder[seat];
    }

    /** Who has signed for the seat and keeps it, or {@link #NOBODY}. */
    public int fixed(int seat) {
        return fixed[seat];
    }

    /** The number of the first candidate of a seat; asked with {@code seats()}, the end of all. */
    public int firstCandidate(int seat) {
        return first[seat];
    }

    /** The person a candidate number stands for. */
    public int person(int candidate) {
        return person[candidate];
    }

    /** What it costs to give the seat to this candidate, the change of its holder included. */
    public int cost(int candidate) {
        return cost[candidate];
    }

    /** What the seat takes of this candidate in each of its months. */
    public int load(int candidate) {
        return load[candidate];
    }

    /** The number of pairs of seats that must have different people. */
    public int differentPairs() {
        return different.length / 2;
    }

    /** One seat of a pair that must have different people; {@code side} is 0 or 1. */
    public int different(int pair, int side) {
        return different[2 * pair + side];
    }

    /** The number of pairs of seats that must have the same person, or both nobody. */
    public int samePairs() {
        return same.length / 2;
    }

    /** One seat of a pair that must have the same person; {@code side} is 0 or 1. */
    public int same(int pair, int side) {
        return same[2 * pair + side];
    }

    /** The candidate number of a person for a seat, or {@link #NOBODY} if he is not eligible. */
    public int candidateOf(int seat, int wanted) {
        for (int c = first[seat]; c < first[seat + 1]; c++) if (person[c] == wanted) return c;
        return NOBODY;
    }
}
