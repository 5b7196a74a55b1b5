package mandate.matching.bench.plan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mandate.matching.engine.plan.check.PlanCheck;
import mandate.matching.engine.plan.problem.Plan;
import mandate.matching.engine.plan.problem.PlanProblem;

/**
 * The table of staffing plans: every contestant on every instance, in core-seconds.
 *
 * <p>Arguments: core-seconds each; then instances: a file ({@code *.txt.gz}), a folder of them, or
 * a family {@code seats x people x periods x hats x seed}, with {@code p} behind the periods for
 * many pairs and {@code l} and a number behind the seats for another shortlist; {@code --alone}
 * leaves the rivals out. A plan that breaks a rule counts as none.
 */
public final class StaffingBench {
    private final PrintStream out;
    private final double coreSeconds;
    private final List<Contestant> contestants;

    private StaffingBench(PrintStream out, double coreSeconds, boolean alone) {
        this.out = out;
        this.coreSeconds = coreSeconds;
        contestants = new ArrayList<>(List.of(new Ours()));
        if (!alone) contestants.add(new TimefoldRival());
        if (!alone && CpSatRival.available()) contestants.add(new CpSatRival());
    }

    public static void main(String[] arguments) throws IOException {
        var words = new ArrayList<>(List.of(arguments));
        boolean alone = words.remove("--alone");
        var bench =
                new StaffingBench(Console.out(), Double.parseDouble(words.removeFirst()), alone);
        bench.out.println(
                "| Instance | Who | Cost | Proven bound | Gap | Filled | Core-s | Wall s | End |");
        bench.out.println("|---|---|---|---|---|---|---|---|---|");
        for (var word : words) for (var one : instances(word)) bench.run(name(one), problem(one));
    }

    /** Runs everybody on one instance; returns what each plan cost, or below nothing for none. */
    private List<Long> run(String name, PlanProblem problem) {
        long bound = 0;
        var costs = new ArrayList<Long>();
        for (var one : contestants) {
            System.gc();
            var meter = new Meter();
            var answer = answer(one, problem);
            double core = meter.coreSeconds();
            double wall = meter.wallSeconds();
            bound = Math.max(bound, one instanceof Ours ? answer.bound() : 0);
            var breaches = PlanCheck.breaches(problem, answer.plan());
            long cost = PlanCheck.cost(problem, answer.plan());
            boolean none = !breaches.isEmpty() || answer.plan().filled() == 0;
            costs.add(none ? -1L : cost);
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %d / %d | %.1f | %.1f | %s |%n",
                    name,
                    one.name(),
                    none ? "no plan" : cost,
                    answer.bound() > 0 ? answer.bound() : "",
                    none
                            ? ""
                            : String.format(Locale.ROOT, "%.4f %%", 100.0 * (cost - bound) / cost),
                    answer.plan().filled(),
                    problem.seats(),
                    core,
                    wall,
                    answer.remark());
        }
        return costs;
    }

    /** A rival that needs more memory than there is has no plan, and the table goes on. */
    private Contestant.Answer answer(Contestant one, PlanProblem problem) {
        try {
            return one.plan(problem, coreSeconds);
        } catch (OutOfMemoryError e) {
            long heap = Runtime.getRuntime().maxMemory() >> 20;
            return new Contestant.Answer(
                    Plan.empty(problem.seats()), 0, "more than %d MiB".formatted(heap));
        }
    }

    private static List<String> instances(String word) throws IOException {
        var path = Path.of(word);
        if (!Files.isDirectory(path)) return List.of(word);
        try (var files = Files.list(path)) {
            return files.map(Path::toString)
                    .filter(one -> one.endsWith(".txt.gz"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(String instance) {
        return instance.substring(instance.lastIndexOf('/') + 1).replace(".txt.gz", "");
    }

    static PlanProblem problem(String instance) throws IOException {
        if (instance.endsWith(".gz")) return ProblemFiles.staffing(Path.of(instance));
        var parts = instance.split("x", -1);
        if (parts.length != 5)
            throw new IllegalArgumentException(
                    "seats x people x periods x hats x seed: " + instance);
        boolean pairs = parts[2].endsWith("p");
        var seats = parts[0].split("l", -1);
        int hats = Integer.parseInt(parts[3]);
        return new StaffingFamily(
                        instance,
                        Long.parseLong(parts[4]),
                        Integer.parseInt(seats[0]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2].replace("p", "")),
                        2,
                        hats,
                        pairs,
                        seats.length > 1 ? Integer.parseInt(seats[1]) : 50)
                .problem();
    }

    /** One instance with every contestant; for the test. */
    static List<Long> costs(String instance, double coreSeconds, PrintStream out)
            throws IOException {
        return new StaffingBench(out, coreSeconds, false).run(instance, problem(instance));
    }
}
