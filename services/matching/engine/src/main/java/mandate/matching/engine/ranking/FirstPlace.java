package mandate.matching.engine.ranking;

import java.util.List;
import mandate.matching.engine.text.Said;

/** What it would take to be first for a seat. */
public sealed interface FirstPlace {
    /** Nothing: nobody stands before or beside this person. */
    record Already(int fit) implements FirstPlace {}

    /** A hard rule says no, and no skill changes that. */
    record Closed(Excluded why) implements FirstPlace {}

    /**
     * The smallest set of changes that is enough; of several of that size the one that comes first
     * in the order of the seat's needs.
     *
     * @param fit the fit after them
     * @param toBeat the best fit of anybody else
     */
    record Reached(List<Change> changes, int fit, int toBeat) implements FirstPlace {
        public Reached {
            changes = List.copyOf(changes);
        }
    }

    /** Not even this many changes are enough. */
    record OutOfReach(int tried, int fit, int toBeat) implements FirstPlace {}

    /**
     * One change.
     *
     * @param skill the needed skill, empty for interest
     */
    record Change(Kind kind, Said skill, int fromLevel, int toLevel, Said words) {}

    /** What can change. */
    enum Kind {
        LEARN,
        RAISE,
        CONFIRM,
        INTEREST
    }
}
