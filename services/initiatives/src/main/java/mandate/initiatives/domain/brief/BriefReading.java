package mandate.initiatives.domain.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a tree. */
public sealed interface BriefReading {

    /**
     * The tree is a brief.
     *
     * @param id the id that stood in the tree, or null
     * @param asOf the day that stood in the tree, or null
     */
    record Understood(Brief brief, @Nullable String id, @Nullable LocalDate asOf)
            implements BriefReading {}

    /** The tree is no brief: everything that is wrong with it, in the order of the vocabulary. */
    record Refused(List<FieldProblem> problems) implements BriefReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
