package mandate.matching.engine.plan.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers a problem, person by person and seat by seat, and checks it as a whole.
 *
 * <p>People and seats are numbered in the order in which they are added, from 0. Candidates are
 * added to the seat added last.
 */
public final class PlanProblemBuilder {
    /** Without a limit of hats: for problems that know none. */
    public static final int ANY_HATS = 1 << 20;

    final int periods;
    final List<String> personNames = new ArrayList<>();
    final Numbers maxHats = new Numbers();
    final Numbers capacity = new Numbers();
    final List<String> seatNames = new ArrayList<>();
    final Numbers months = new Numbers();
    final Numbers hats = new Numbers();
    final Numbers empty = new Numbers();
    final Numbers holder = new Numbers();
    final Numbers change = new Numbers();
    final Numbers fixed = new Numbers();
    final Numbers firstOfSeat = new Numbers();
    final Numbers person = new Numbers();
    final Numbers cost = new Numbers();
    final Numbers load = new Numbers();
    final Numbers different = new Numbers();
    final Numbers same = new Numbers();

    /** A problem over so many months, 1 to 12. */
    public PlanProblemBuilder(int periods) {
        if (periods < 1 || periods > 12)
            throw new IllegalArgumentException("1 to 12 periods, not " + periods);
        this.periods = periods;
    }

    /** Adds a person with one capacity for every month, in hundredths of an FTE. */
    public int person(String name, int mayWear, int... capacities) {
        if (capacities.length != periods)
            throw new IllegalArgumentException(
                    name + ": " + capacities.length + " capacities for " + periods + " periods");
        personNames.add(name);
        maxHats.add(mayWear);
        for (int one : capacities) capacity.add(one);
        return maxHats.size() - 1;
    }

    /** Adds a seat: months as a mask, hats it puts on its owner, price of leaving it empty. */
    public int seat(String name, int monthMask, int hatsUsed, int priceOfEmpty) {
        seatNames.add(name);
        months.add(monthMask);
        hats.add(hatsUsed);
        empty.add(priceOfEmpty);
        holder.add(PlanProblem.NOBODY);
        change.add(0);
        fixed.add(PlanProblem.NOBODY);
        firstOfSeat.add(person.size());
        return months.size() - 1;
    }

    /** Adds a candidate to the seat added last. */
    public PlanProblemBuilder candidate(int who, int costOfHim, int loadOnHim) {
        if (months.size() == 0) throw new IllegalStateException("candidate " + who + " of no seat");
        person.add(known(who, maxHats.size(), "person"));
        cost.add(costOfHim);
        load.add(loadOnHim);
        return this;
    }

    /** Says who holds a seat today, and what it costs to have it change hands or stand empty. */
    public PlanProblemBuilder heldBy(int seat, int who, int costOfChange) {
        holder.set(known(seat, months.size(), "seat"), known(who, maxHats.size(), "person"));
        change.set(seat, costOfChange);
        return this;
    }

    /** Keeps a signed mandate: this seat stays with this person. */
    public PlanProblemBuilder fix(int seat, int who) {
        fixed.set(known(seat, months.size(), "seat"), known(who, maxHats.size(), "person"));
        return this;
    }

    /** Two seats that must not have the same person. */
    public PlanProblemBuilder different(int seat, int other) {
        different.add(known(seat, months.size(), "seat"));
        different.add(known(other, months.size(), "seat"));
        return this;
    }

    /** Two seats that must have the same person, or both nobody. */
    public PlanProblemBuilder same(int seat, int other) {
        same.add(known(seat, months.size(), "seat"));
        same.add(known(other, months.size(), "seat"));
        return this;
    }

    /** Checks everything at once; a faulty problem names all that is wrong. */
    public ProblemReading build() {
        var faults = new ProblemRules(this).faults();
        return faults.isEmpty()
                ? new ProblemReading.Sound(new PlanProblem(this))
                : new ProblemReading.Faulty(faults);
    }

    /**
     * The problem, where it is known to be sound.
     *
     * @throws IllegalArgumentException with all faults, if it is not
     */
    public PlanProblem sound() {
        return switch (build()) {
            case ProblemReading.Sound(var problem) -> problem;
            case ProblemReading.Faulty(var faults) ->
                    throw new IllegalArgumentException(faults.toString());
        };
    }

    int[] first() {
        var first = Arrays.copyOf(firstOfSeat.copy(), months.size() + 1);
        first[months.size()] = person.size();
        return first;
    }

    int[] chargedCost() {
        var charged = cost.copy();
        var first = first();
        for (int seat = 0; seat < months.size(); seat++)
            for (int c = first[seat]; c < first[seat + 1]; c++)
                if (person.get(c) != holder.get(seat)) charged[c] += change.get(seat);
        return charged;
    }

    int[] chargedEmpty() {
        var charged = empty.copy();
        for (int seat = 0; seat < charged.length; seat++) charged[seat] += change.get(seat);
        return charged;
    }

    private static int known(int index, int size, String what) {
        if (index < 0 || index >= size)
            throw new IllegalArgumentException(what + " " + index + " of " + size);
        return index;
    }
}
