package mandate.matching.app.plans;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan: what was ordered, how far it is, what came of it.
 *
 * @param orderedBy who ordered it
 * @param orderedAt when, ISO 8601
 * @param endedAt when it was ready, or null
 * @param peopleAsOf digest of the people it rests on; empty before they were read
 * @param figures null before there is a plan
 * @param seats the seats of the plan, by initiative and part; empty before there is one
 * @param loads of those who have something to do, by id
 * @param problems what contradicts itself, when the plan was refused
 * @param accepted what was published of it, newest last
 */
public record PlanState(
        String id,
        PlanOrder order,
        PlanStatus status,
        String orderedBy,
        String orderedAt,
        @Nullable String endedAt,
        String peopleAsOf,
        @Nullable PlanFigures figures,
        List<PlannedSeat> seats,
        List<PersonLoad> loads,
        List<PlanProblemFound> problems,
        List<Accepted> accepted) {
    public PlanState {
        seats = List.copyOf(seats);
        loads = List.copyOf(loads);
        problems = List.copyOf(problems);
        accepted = List.copyOf(accepted);
    }

    /** What was made mandates of. */
    public record Accepted(String by, String at, List<SeatKey> seats) {
        public Accepted {
            seats = List.copyOf(seats);
        }
    }

    static PlanState ordered(String id, PlanOrder order, String by, String at) {
        return new PlanState(
                id,
                order,
                PlanStatus.QUEUED,
                by,
                at,
                null,
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    PlanState with(PlanStatus now) {
        return with(now, endedAt, found(), problems, accepted);
    }

    PlanState ended(PlanStatus how, String at) {
        return with(how, at, found(), problems, accepted);
    }

    PlanState refused(List<PlanProblemFound> why, String at) {
        var nothing = new Planned(peopleAsOf, null, List.of(), List.of());
        return with(PlanStatus.REFUSED, at, nothing, why, accepted);
    }

    PlanState planned(PlanStatus how, String at, Planned made) {
        return with(how, at, made, List.of(), accepted);
    }

    PlanState accepting(Accepted more) {
        var all = new ArrayList<>(accepted);
        all.add(more);
        return with(status, endedAt, found(), problems, all);
    }

    private Planned found() {
        return new Planned(peopleAsOf, figures, seats, loads);
    }

    private PlanState with(
            PlanStatus now,
            @Nullable String end,
            Planned found,
            List<PlanProblemFound> wrong,
            List<Accepted> all) {
        return new PlanState(
                id,
                order,
                now,
                orderedBy,
                orderedAt,
                end,
                found.peopleAsOf(),
                found.figures(),
                found.seats(),
                found.loads(),
                wrong,
                all);
    }

    /** What planning found. */
    record Planned(
            String peopleAsOf,
            @Nullable PlanFigures figures,
            List<PlannedSeat> seats,
            List<PersonLoad> loads) {}
}
