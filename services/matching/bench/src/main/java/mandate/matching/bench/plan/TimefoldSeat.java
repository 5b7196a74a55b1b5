package mandate.matching.bench.plan;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seat as Timefold wants it, with open fields: who takes it may change, and may be nobody. */
@PlanningEntity
public class TimefoldSeat {
    /** A candidate of the seat, by its number. */
    public record Choice(int candidate, int person, int cost, int load) {}

    /** The number of the seat. */
    @PlanningId public int seat;

    /** Who could take it. */
    @ValueRangeProvider public List<Choice> choices = List.of();

    /** Who takes it, or nobody. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Choice choice;

    /** For Timefold, which makes its own copies. */
    public TimefoldSeat() {}

    TimefoldSeat(int seat, List<Choice> choices) {
        this.seat = seat;
        this.choices = choices;
    }

    int seat() {
        return seat;
    }

    @Nullable Choice choice() {
        return choice;
    }
}
