package mandate.matching.bench.plan;

import java.io.IOException;
import java.util.Locale;
import mandate.matching.engine.plan.Planner;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Watch;
import mandate.matching.engine.plan.problem.ProblemChange;

/**
 * Somebody leaves: how long a re-plan takes, how many seats move (one in a hundred at most, those
 * of the leaver among them), how far it may be from the best.
 *
 * <p>Arguments: an instance as in {@link StaffingBench}, core-seconds for the first plan, how many
 * leavers one after the other.
 */
public final class LeaverBench {
    private LeaverBench() {}

    public static void main(String[] arguments) throws IOException {
        var out = Console.out();
        var problem = StaffingBench.problem(arguments[0]);
        var first =
                new Planner(Effort.thorough(), 1, 2)
                        .plan(problem, Ours.deadline(Double.parseDouble(arguments[1])));
        out.printf(Locale.ROOT, "first plan: gap %.4f %%%n", 100 * first.gap());
        out.println("| Leaver | Seats he held | Moved in all | Gap | Core-s | Wall s |");
        out.println("|---|---|---|---|---|---|");
        int leavers = Integer.parseInt(arguments[2]);
        for (int i = 0; i < leavers; i++) {
            int seat = (int) ((long) i * problem.seats() / leavers);
            while (first.plan().owner(seat) < 0) seat++;
            int leaver = first.plan().owner(seat);
            int held = 0;
            for (int owner : first.plan().owners()) if (owner == leaver) held++;
            var meter = new Meter();
            var changed = new ProblemChange(problem).leaves(leaver).builder().sound();
            var after =
                    new Planner(Effort.repair(), 1, 2)
                            .replan(
                                    changed,
                                    first.plan(),
                                    first.prices(),
                                    problem.seats() / 100 - held,
                                    Watch.NOBODY);
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.4f %% | %.2f | %.2f |%n",
                    problem.personName(leaver),
                    held,
                    after.moves().size(),
                    100 * after.outcome().gap(),
                    meter.coreSeconds(),
                    meter.wallSeconds());
        }
    }
}
