package mandate.matching.bench.plan;

import mandate.matching.engine.plan.Planner;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Progress;
import mandate.matching.engine.plan.method.Watch;
import mandate.matching.engine.plan.problem.PlanProblem;

/** The engine of this house, with two threads. */
final class Ours implements Contestant {
    @Override
    public String name() {
        return "Mandate";
    }

    @Override
    public Answer plan(PlanProblem problem, double coreSeconds) {
        var outcome = new Planner(Effort.thorough(), 1, 2).plan(problem, deadline(coreSeconds));
        return new Answer(outcome.plan(), outcome.bound(), outcome.end().toString());
    }

    /** A watch that counts core-seconds; the last twentieth is left for the check of the plan. */
    static Watch deadline(double coreSeconds) {
        var meter = new Meter();
        return new Watch() {
            @Override
            public boolean stop() {
                return false;
            }

            @Override
            public double spent() {
                return meter.coreSeconds() / (0.95 * coreSeconds);
            }

            @Override
            public void at(Progress progress) {}
        };
    }
}
