package mandate.matching.app.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In which seats a plan differs from another, or from what is.
 *
 * @param cost of the plan minus that of the other; null when compared with what is
 * @param filled seats with an owner, more than in the other
 */
public record PlanDifference(List<Change> changes, @Nullable Long cost, int filled) {
    public PlanDifference {
        changes = List.copyOf(changes);
    }

    /** A seat that one person has in the plan and another, or nobody, elsewhere. */
    public record Change(
            SeatKey seat, @Nullable String from, @Nullable String to, int fitFrom, int fitTo) {}

    /** Compared with the owners of today. */
    public static PlanDifference fromNow(PlanState plan) {
        var changes = new ArrayList<Change>();
        int before = 0;
        for (var seat : plan.seats()) {
            if (seat.ownerNow() != null) before++;
            if (!Objects.equals(seat.ownerNow(), seat.personId()))
                changes.add(
                        new Change(seat.seat(), seat.ownerNow(), seat.personId(), 0, seat.fit()));
        }
        return new PlanDifference(changes, null, filled(plan) - before);
    }

    /**
     * Compared with another plan; a seat that only one of them has counts as empty in the other.
     */
    public static PlanDifference between(PlanState other, PlanState plan) {
        Map<SeatKey, PlannedSeat> there = new HashMap<>();
        for (var seat : other.seats()) there.put(seat.seat(), seat);
        var changes = new ArrayList<Change>();
        for (var seat : plan.seats()) add(changes, seat.seat(), there.remove(seat.seat()), seat);
        for (var seat : other.seats())
            if (there.containsKey(seat.seat())) add(changes, seat.seat(), seat, null);
        return new PlanDifference(changes, cost(plan) - cost(other), filled(plan) - filled(other));
    }

    private static void add(
            List<Change> changes,
            SeatKey seat,
            @Nullable PlannedSeat before,
            @Nullable PlannedSeat after) {
        var from = before == null ? null : before.personId();
        var to = after == null ? null : after.personId();
        if (Objects.equals(from, to)) return;
        changes.add(
                new Change(
                        seat,
                        from,
                        to,
                        before == null ? 0 : before.fit(),
                        after == null ? 0 : after.fit()));
    }

    private static long cost(PlanState plan) {
        var figures = plan.figures();
        return figures == null ? 0 : figures.cost();
    }

    private static int filled(PlanState plan) {
        var figures = plan.figures();
        return figures == null ? 0 : figures.filled();
    }
}
