package mandate.initiatives.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.diagnosis.Diagnoses;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Diagnoses a second on one thread: without flips, with them, and the floor. The collector is that
 * of the product; a diagnosis runs through a great deal of code, so it takes a while to be warm.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiagnosisBenchmark {
    private static final int BRIEFS = 1_000;
    private static final long SEED = 20_261_121;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final RuleSet rules = RuleSet.standard();
    private Brief[] briefs = new Brief[0];
    private int next;

    /** Draws a thousand briefs. */
    @Setup
    public void draw() {
        briefs = new BriefPile(SEED).draw(BRIEFS).toArray(Brief[]::new);
    }

    /** Verdict, reasons, votes, warnings, blockers, questions, actions: all but the what-ifs. */
    @Benchmark
    public Diagnosis withoutFlips() {
        return Diagnoses.withoutFlips(brief(), DAY, rules);
    }

    /** The whole diagnosis, flips and robustness included. */
    @Benchmark
    public Diagnosis withFlips() {
        return Diagnoses.diagnose(brief(), DAY, rules);
    }

    /** The floor: a sum over the answers. */
    @Benchmark
    public Verdict weightedSum() {
        return WeightedSum.of(brief(), rules);
    }

    private Brief brief() {
        next = (next + 1) % BRIEFS;
        return briefs[next];
    }
}
