package mandate.matching.engine.plan;

import java.util.SplittableRandom;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.PlanProblemBuilder;
import mandate.matching.engine.plan.problem.ProblemReading;

/** Problems of some hundred seats from a seed: scarce good people, several months, some pairs. */
final class Family {
    private Family() {}

    static PlanProblem of(long seed, int seats, int people, int periods) {
        return switch (builder(seed, seats, people, periods).build()) {
            case ProblemReading.Sound(var problem) -> problem;
            case ProblemReading.Faulty(var faults) -> throw new IllegalStateException("" + faults);
        };
    }

    static PlanProblemBuilder builder(long seed, int seats, int people, int periods) {
        var random = new SplittableRandom(seed);
        var builder = new PlanProblemBuilder(periods);
        var quality = new double[people];
        for (int p = 0; p < people; p++) {
            var room = new int[periods];
            for (int t = 0; t < periods; t++) room[t] = random.nextInt(20, 101);
            builder.person("P" + p, random.nextInt(2, 6), room);
            quality[p] = random.nextDouble();
        }
        for (int s = 0; s < seats; s++) {
            int priority = random.nextInt(1, 3);
            int run = 1 + random.nextInt(Math.min(4, periods));
            int months = ((1 << run) - 1) << random.nextInt(periods - run + 1);
            builder.seat("S" + s, months, 1, 12_000 * priority);
            var drawn = new boolean[people];
            for (int i = 0; i < 30; i++) {
                int p = random.nextInt(people);
                if (drawn[p]) continue;
                drawn[p] = true;
                double fit = 0.6 * quality[p] + 0.4 * random.nextDouble();
                builder.candidate(p, (int) (10_000 * priority * (1 - fit)), random.nextInt(10, 61));
            }
            if (s % 5 == 4) builder.different(s, s - 1);
            if (s % 15 == 14) builder.different(s, s - 2);
        }
        return builder;
    }
}
