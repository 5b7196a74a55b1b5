package mandate.roles.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mandate.roles.app.TextOfFiles.FileKind;
import mandate.roles.app.TextOfFiles.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Hostile> hostile() {
        return Stream.concat(HostileWord.all(), HostilePdf.all());
    }

    /** The libraries are loaded by the first good file, not by the clock of a bad one. */
    @BeforeAll
    static void load() {
        for (var file : List.of(GoodFiles.docx(), GoodFiles.pdf(true, GoodFiles.LINES)))
            for (var kind : FileKind.values()) CarefulFiles.outcome(kind, file);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_refused_with_its_reason_in_two_seconds_and_little_memory(Hostile hostile) {
        byte[] file = hostile.file().get();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();

        var outcome = CarefulFiles.outcome(hostile.kind(), file);

        var took = Duration.ofNanos(System.nanoTime() - start);
        // everything ever allocated is more than what was ever held at once
        long taken = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.fault()).isEqualTo(hostile.fault());
                            assertThat(refused.seen()).contains(hostile.seen());
                        });
        assertThat(took).isLessThan(LONGEST);
        assertThat(taken).isLessThan(MOST_BYTES);
    }
}
