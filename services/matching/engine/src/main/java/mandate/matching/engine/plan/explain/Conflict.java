package mandate.matching.engine.plan.explain;

import java.util.List;
import mandate.matching.engine.plan.problem.Plan;

/** Why something that is asked for is not in the plan. */
public sealed interface Conflict {
    /** These demands cannot hold together; without any one of them the others can. */
    record Impossible(List<Demand> demands) implements Conflict {
        public Impossible {
            demands = List.copyOf(demands);
        }
    }

    /**
     * All demands can hold together, but only at a price.
     *
     * @param witness a plan of the seats concerned that meets all of them
     */
    record TooDear(Plan witness) implements Conflict {}

    /** Not decided within the nodes allowed. */
    record Undecided(int nodes) implements Conflict {}
}
