package mandate.matching.bench.plan;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;

/** OR-Tools CP-SAT with two workers: one Boolean for each candidate of each seat. */
final class CpSatRival implements Contestant {
    /** Its machine code comes for one platform only. */
    static boolean available() {
        return System.getProperty("os.name").startsWith("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    @Override
    public String name() {
        return "CP-SAT 9.15";
    }

    @Override
    public Answer plan(PlanProblem problem, double coreSeconds) {
        Loader.loadNativeLibraries();
        var model = new CpModel();
        var takes = new BoolVar[problem.candidates()];
        for (int c = 0; c < takes.length; c++) takes[c] = model.newBoolVar("");
        onceEach(problem, model, takes);
        people(problem, model, takes);
        pairs(problem, model, takes);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(2).setRandomSeed(1);
        var status = Deadline.run(coreSeconds, solver::stopSearch, () -> solver.solve(model));
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE)
            return new Answer(Plan.empty(problem.seats()), 0, "no plan");
        return new Answer(
                plan(problem, solver, takes),
                (long) solver.bestObjectiveBound(),
                status.toString());
    }

    private static Plan plan(PlanProblem problem, CpSolver solver, BoolVar[] takes) {
        var owner = new int[problem.seats()];
        Arrays.fill(owner, PlanProblem.NOBODY);
        for (int s = 0; s < owner.length; s++)
            for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++)
                if (solver.booleanValue(takes[c])) owner[s] = problem.person(c);
        return Plan.of(owner);
    }

    private static void onceEach(PlanProblem problem, CpModel model, BoolVar[] takes) {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int s = 0; s < problem.seats(); s++) {
            List<Literal> ways = new ArrayList<>();
            for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++) {
                ways.add(takes[c]);
                cost.addTerm(takes[c], problem.cost(c));
            }
            var nobody = model.newBoolVar("");
            ways.add(nobody);
            cost.addTerm(nobody, problem.priceOfEmpty(s));
            model.addExactlyOne(ways);
        }
        model.minimize(cost);
    }

    private static void people(PlanProblem problem, CpModel model, BoolVar[] takes) {
        List<List<int[]>> of = new ArrayList<>();
        for (int p = 0; p < problem.people(); p++) of.add(new ArrayList<>());
        for (int s = 0; s < problem.seats(); s++)
            for (int c = problem.firstCandidate(s); c < problem.firstCandidate(s + 1); c++)
                of.get(problem.person(c)).add(new int[] {s, c});
        for (int p = 0; p < problem.people(); p++) {
            if (of.get(p).isEmpty()) continue;
            var hats = LinearExpr.newBuilder();
            for (int[] one : of.get(p)) hats.addTerm(takes[one[1]], problem.hats(one[0]));
            model.addLessOrEqual(hats, problem.maxHats(p));
            for (int t = 0; t < problem.periods(); t++) {
                var load = LinearExpr.newBuilder();
                for (int[] one : of.get(p))
                    if ((problem.months(one[0]) >> t & 1) == 1)
                        load.addTerm(takes[one[1]], problem.load(one[1]));
                model.addLessOrEqual(load, problem.capacity(p, t));
            }
        }
    }

    private static void pairs(PlanProblem problem, CpModel model, BoolVar[] takes) {
        for (int i = 0; i < problem.differentPairs(); i++) {
            int a = problem.different(i, 0);
            int b = problem.different(i, 1);
            for (int c = problem.firstCandidate(a); c < problem.firstCandidate(a + 1); c++) {
                int other = problem.candidateOf(b, problem.person(c));
                if (other >= 0) model.addAtMostOne(List.of(takes[c], takes[other]));
            }
        }
    }
}
