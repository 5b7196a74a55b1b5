package mandate.matching.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the ranking benchmark, in full or as a smoke test. */
public final class RankingBench {
    private RankingBench() {}

    /** All sizes, forked and warmed up; JMH prints the table. */
    public static void main(String... none) throws RunnerException {
        new Runner(benchmark().build()).run();
    }

    /** Few people, one iteration of a moment, in this JVM: shows that it runs, not how fast. */
    static Collection<RunResult> smoke() throws RunnerException {
        var moment = TimeValue.milliseconds(20);
        return new Runner(
                        benchmark()
                                .param("count", "200")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(moment)
                                .shouldFailOnError(true)
                                .build())
                .run();
    }

    private static ChainedOptionsBuilder benchmark() {
        return new OptionsBuilder().include("\\." + RankingBenchmark.class.getSimpleName() + "\\.");
    }
}
