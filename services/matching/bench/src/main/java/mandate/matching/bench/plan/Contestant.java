package mandate.matching.bench.plan;

import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;

/** Somebody who makes a plan within so many core-seconds. */
interface Contestant {
    /** What came out: a plan, a bound if one is claimed (0 otherwise), a remark. */
    record Answer(Plan plan, long bound, String remark) {}

    String name();

    Answer plan(PlanProblem problem, double coreSeconds);
}
