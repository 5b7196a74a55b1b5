package mandate.initiatives.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark of diagnoses, in full or as a smoke test. */
public final class DiagnosisBench {
    private DiagnosisBench() {}

    /** Forked and warmed up; JMH prints the table. */
    public static void main(String... none) throws RunnerException {
        new Runner(benchmark().build()).run();
    }

    /** One iteration of a moment, in this JVM: shows that it runs, not how fast. */
    static Collection<RunResult> smoke() throws RunnerException {
        return new Runner(
                        benchmark()
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .build())
                .run();
    }

    private static ChainedOptionsBuilder benchmark() {
        return new OptionsBuilder()
                .include("\\." + DiagnosisBenchmark.class.getSimpleName() + "\\.");
    }
}
