package mandate.matching.engine.plan;

import java.util.SplittableRandom;
import mandate.matching.engine.plan.problem.PlanProblem;
import mandate.matching.engine.plan.problem.PlanProblemBuilder;
import mandate.matching.engine.plan.problem.ProblemReading;

/** Small problems from a seed, with every kind of side constraint; some draws are faulty. */
final class RandomProblems {
    private RandomProblems() {}

    /** Up to so many seats and people; a faulty draw is drawn again from the next seed. */
    static PlanProblem sound(long seed, int most) {
        for (long at = seed; ; at += 1_000_003)
            if (draw(at, most).build() instanceof ProblemReading.Sound(var problem)) return problem;
    }

    private static PlanProblemBuilder draw(long seed, int most) {
        var random = new SplittableRandom(seed);
        int seats = 1 + random.nextInt(most);
        int people = 1 + random.nextInt(most);
        int periods = random.nextInt(4) == 0 ? 12 : 1 + random.nextInt(4);
        var builder = new PlanProblemBuilder(periods);
        for (int p = 0; p < people; p++)
            builder.person("P" + p, hats(random), room(random, periods));
        for (int s = 0; s < seats; s++) seat(builder, random, s, people, periods);
        for (int i = 0; i < random.nextInt(4) && seats > 1; i++) {
            int a = random.nextInt(seats);
            int b = (a + 1 + random.nextInt(seats - 1)) % seats;
            if (random.nextInt(3) == 0) builder.same(a, b);
            else builder.different(a, b);
        }
        return builder;
    }

    private static int hats(SplittableRandom random) {
        return random.nextInt(5) == 0 ? PlanProblemBuilder.ANY_HATS : 1 + random.nextInt(5);
    }

    private static int[] room(SplittableRandom random, int periods) {
        var room = new int[periods];
        for (int t = 0; t < periods; t++) room[t] = random.nextInt(20, 101);
        return room;
    }

    private static void seat(
            PlanProblemBuilder builder,
            SplittableRandom random,
            int seat,
            int people,
            int periods) {
        int months = 1 + random.nextInt((1 << periods) - 1);
        int hats = random.nextInt(6) == 0 ? 2 : 1;
        builder.seat("S" + seat, months, hats, random.nextInt(200, 1500));
        int first = -1;
        boolean manager = random.nextInt(8) == 0;
        for (int p = 0; p < people; p++) {
            if ((manager && first >= 0) || random.nextInt(4) == 0) continue;
            builder.candidate(p, random.nextInt(1200), random.nextInt(5, 70));
            if (first < 0 || random.nextInt(3) == 0) first = p;
        }
        if (first >= 0 && random.nextInt(3) == 0) builder.heldBy(seat, first, random.nextInt(100));
        if (first >= 0 && random.nextInt(12) == 0) builder.fix(seat, first);
    }
}
