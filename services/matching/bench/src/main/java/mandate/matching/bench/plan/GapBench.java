package mandate.matching.bench.plan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mandate.matching.engine.plan.Planner;
import mandate.matching.engine.plan.method.Effort;

/**
 * Generalised assignment problems against the best known bounds.
 *
 * <p>Arguments: core-seconds each; the folder with {@code best-known.csv}; words, one of which the
 * path of an instance must contain (none: all).
 */
public final class GapBench {
    private GapBench() {}

    public static void main(String[] arguments) throws IOException {
        var words = List.of(arguments).subList(2, arguments.length);
        print(
                Console.out(),
                Double.parseDouble(arguments[0]),
                Path.of(arguments[1]),
                words.isEmpty() ? List.of("/") : words);
    }

    private static void print(PrintStream out, double seconds, Path folder, List<String> words)
            throws IOException {
        out.println("| Instance | Cost | Own bound | Best known bound | Above it | Core-s | End |");
        out.println("|---|---|---|---|---|---|---|");
        for (var line : Files.readAllLines(folder.resolve("best-known.csv"))) {
            var cells = line.split(",", -1);
            if (words.stream().noneMatch(cells[0]::contains) || cells[0].equals("Path")) continue;
            var problem = ProblemFiles.generalisedAssignment(folder.resolve(cells[0]));
            var meter = new Meter();
            var outcome =
                    new Planner(Effort.thorough(), 1, 2).plan(problem, Ours.deadline(seconds));
            long known = Long.parseLong(cells[5]);
            out.printf(
                    Locale.ROOT,
                    "| %s | %d%s | %d | %d | %.3f %% | %.1f | %s |%n",
                    cells[0].substring(cells[0].indexOf('/') + 1),
                    outcome.cost(),
                    outcome.plan().filled() < problem.seats() ? " (items left over)" : "",
                    outcome.bound(),
                    known,
                    100.0 * (outcome.cost() - known) / known,
                    meter.coreSeconds(),
                    outcome.end());
        }
    }
}
