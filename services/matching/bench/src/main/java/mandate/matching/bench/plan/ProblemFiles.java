package mandate.matching.bench.plan;

import java.io.IOException;
import java.nio.file.Path;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.PlanProblemBuilder;
import mandate.matching.engine.plan.problem.ProblemReading;

/** Reads staffing instances and generalised assignment problems. */
final class ProblemFiles {
    private ProblemFiles() {}

    /** Line 1: seats people periods pairs; then people, seats with candidates, pairs. */
    static PlanProblem staffing(Path file) throws IOException {
        try (var words = new Words(file)) {
            int seats = words.next();
            int people = words.next();
            int periods = words.next();
            int pairs = words.next();
            var builder = new PlanProblemBuilder(periods);
            for (int p = 0; p < people; p++) {
                int hats = words.next();
                var capacity = new int[periods];
                for (int t = 0; t < periods; t++) capacity[t] = words.next();
                builder.person("person " + p, hats, capacity);
            }
            for (int s = 0; s < seats; s++) seat(words, builder, s);
            for (int i = 0; i < pairs; i++) builder.different(words.next(), words.next());
            return sound(builder, file.toString());
        }
    }

    private static void seat(Words words, PlanProblemBuilder builder, int seat) throws IOException {
        int months = words.next();
        int hats = words.next();
        int empty = words.next();
        int holder = words.next();
        int candidates = words.next();
        builder.seat("seat " + seat, months, hats, empty);
        // the change of a holder is in the costs already
        if (holder >= 0) builder.heldBy(seat, holder, 0);
        for (int c = 0; c < candidates; c++)
            builder.candidate(words.next(), words.next(), words.next());
    }

    /**
     * Agents and items; costs, loads and capacities. An item left over costs four times the most.
     */
    static PlanProblem generalisedAssignment(Path file) throws IOException {
        try (var words = new Words(file)) {
            int agents = words.next();
            int items = words.next();
            var cost = new int[agents][items];
            var load = new int[agents][items];
            int most = 0;
            for (var row : cost)
                for (int i = 0; i < items; i++) {
                    row[i] = words.next();
                    most = Math.max(most, row[i]);
                }
            for (var row : load) for (int i = 0; i < items; i++) row[i] = words.next();
            var builder = new PlanProblemBuilder(1);
            for (int a = 0; a < agents; a++)
                builder.person("agent " + a, PlanProblemBuilder.ANY_HATS, words.next());
            for (int i = 0; i < items; i++) {
                builder.seat("item " + i, 1, 1, 4 * most);
                for (int a = 0; a < agents; a++) builder.candidate(a, cost[a][i], load[a][i]);
            }
            return sound(builder, file.toString());
        }
    }

    static PlanProblem sound(PlanProblemBuilder builder, String name) {
        return switch (builder.build()) {
            case ProblemReading.Sound(var problem) -> problem;
            case ProblemReading.Faulty(var faults) ->
                    throw new IllegalArgumentException(name + ": " + faults);
        };
    }
}
