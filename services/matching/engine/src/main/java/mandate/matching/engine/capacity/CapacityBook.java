package mandate.matching.engine.capacity;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's months: what can be given, the mandates held, and what is left.
 *
 * <p>Free percent changes only where a named month begins or ends and where a mandate begins or
 * ends; so only those months are looked at, and a mandate of a hundred years costs no more than one
 * of a month.
 */
public record CapacityBook(FreeCapacity capacity, int maxHats, List<MandateHeld> held) {
    public CapacityBook {
        held = List.copyOf(held);
    }

    /** Percent of full time left in a month; below nothing where imported mandates overload it. */
    public int free(YearMonth month) {
        int taken = 0;
        for (var mandate : held) if (mandate.runsIn(month)) taken += mandate.loadPct();
        return capacity.in(month) - taken;
    }

    /** Mandates held in a month. */
    public int hats(YearMonth month) {
        int worn = 0;
        for (var mandate : held) if (mandate.runsIn(month)) worn++;
        return worn;
    }

    /** The first month in which one more mandate of this load does not fit, or null if it fits. */
    public @Nullable Shortage shortage(int loadPct, YearMonth from, YearMonth until) {
        if (held.isEmpty() && capacity.months().isEmpty()) return shortage(loadPct, from);
        for (var month : turns(from, until)) {
            var shortage = shortage(loadPct, month);
            if (shortage != null) return shortage;
        }
        return null;
    }

    private @Nullable Shortage shortage(int loadPct, YearMonth month) {
        int free = free(month);
        if (loadPct > free) return new Shortage.TooLittleFree(month, loadPct, Math.max(0, free));
        int worn = hats(month);
        return worn < maxHats ? null : new Shortage.TooManyHats(month, maxHats, worn);
    }

    /**
     * Takes a mandate in if every month has room for it. Asking again for a mandate already held
     * replaces it: a repeated message changes nothing.
     */
    public Reservation reserve(MandateHeld wanted) {
        var others = release(wanted.mandateId());
        var shortage = others.shortage(wanted.loadPct(), wanted.from(), wanted.until());
        if (shortage != null) return new Reservation.Refused(shortage);
        var all = Stream.concat(others.held.stream(), Stream.of(wanted)).toList();
        return new Reservation.Confirmed(new CapacityBook(capacity, maxHats, all));
    }

    /** Gives a mandate's capacity back; a mandate not held changes nothing. */
    public CapacityBook release(String mandateId) {
        return keep(held.stream().filter(one -> !one.mandateId().equals(mandateId)).toList());
    }

    /** The book as if the seat's present holder did not hold it: nobody competes with himself. */
    public CapacityBook withoutSeat(String initiativeId, String scope) {
        if (held.isEmpty()) return this;
        return keep(held.stream().filter(one -> !one.isSeat(initiativeId, scope)).toList());
    }

    private CapacityBook keep(List<MandateHeld> mandates) {
        return mandates.size() == held.size()
                ? this
                : new CapacityBook(capacity, maxHats, mandates);
    }

    private TreeSet<YearMonth> turns(YearMonth from, YearMonth until) {
        var turns = new TreeSet<YearMonth>();
        turns.add(from);
        for (var named : capacity.months()) {
            turns.add(named.month());
            turns.add(named.month().plusMonths(1));
        }
        for (var mandate : held) {
            turns.add(mandate.from());
            turns.add(mandate.until().plusMonths(1));
        }
        return new TreeSet<>(turns.subSet(from, true, until, true));
    }
}
