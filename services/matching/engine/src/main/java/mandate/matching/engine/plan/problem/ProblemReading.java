package mandate.matching.engine.plan.problem;

import java.util.List;

/** What came of reading a problem: it can be planned, or everything that is wrong with it. */
public sealed interface ProblemReading {
    /** A problem that can be planned. */
    record Sound(PlanProblem problem) implements ProblemReading {}

    /** Everything that keeps it from being planned, at least one. */
    record Faulty(List<ProblemFault> faults) implements ProblemReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
