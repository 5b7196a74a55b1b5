package mandate.matching.engine.ranking;

import java.util.List;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.skills.LabelScores;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * A needed skill with the scores of every phrase of the pool.
 *
 * @param set null for a skill that the initiative asks for itself
 */
record Need(
        Said name,
        List<String> labels,
        int level,
        boolean essential,
        @Nullable SkillSet set,
        LabelScores scores) {
    /** An essential skill counts twice an optional one wherever both are averaged. */
    int weight() {
        return essential ? 2 : 1;
    }

    boolean ofRole() {
        return set != null;
    }
}
