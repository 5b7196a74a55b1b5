package mandate.matching.engine.people;

import java.util.List;

/** What came of reading a person: the person, or all that stands in the way. */
public sealed interface PersonRead {
    /** The person was understood; what is for display stays apart from what the engine sees. */
    record Understood(Profile profile, Display display) implements PersonRead {}

    /** At least one field was not understood; nothing is kept. */
    record NotUnderstood(List<FieldProblem> problems) implements PersonRead {
        public NotUnderstood {
            problems = List.copyOf(problems);
        }
    }
}
