package mandate.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();

    @Test
    void a_write_is_kept_before_its_answer_even_when_it_failed() {
        var commits = new GroupCommit(() -> kept.set(written.get()));
        assertThat(commits.write(written::incrementAndGet)).isEqualTo(1);
        assertThat(kept).hasValue(1);
        assertThatThrownBy(() -> commits.write(this::changeAndFail)).hasMessage("half way");
        assertThat(kept).hasValue(2);
    }

    private int changeAndFail() {
        written.incrementAndGet();
        throw new IllegalStateException("half way");
    }

    @Test
    void a_read_costs_no_commit_when_all_is_kept() {
        var commits = new AtomicInteger();
        var group = new GroupCommit(commits::incrementAndGet);
        group.write(() -> 1);
        group.read(() -> 1);
        assertThat(commits).hasValue(1);
    }

    @Test
    void a_read_waits_for_a_write_that_it_may_have_seen() throws Exception {
        var isWriting = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var group = new GroupCommit(() -> kept.set(written.get()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing =
                    threads.submit(
                            () ->
                                    group.write(
                                            () -> {
                                                written.incrementAndGet();
                                                isWriting.countDown();
                                                return await(mayEnd);
                                            }));
            assertThat(await(isWriting)).isTrue();
            var reading = threads.submit(() -> group.read(written::get));
            assertThatThrownBy(() -> reading.get(100, TimeUnit.MILLISECONDS)).isNotNull();
            mayEnd.countDown();
            assertThat(reading.get(10, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(kept).hasValue(1);
            assertThat(writing.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void no_commit_sees_half_a_write_and_many_writes_share_one() throws Exception {
        var halves = new AtomicInteger();
        var sawHalf = new AtomicBoolean();
        var commits = new AtomicInteger();
        var group =
                new GroupCommit(
                        () -> {
                            if (halves.get() % 2 != 0) sawHalf.set(true);
                            commits.incrementAndGet();
                            pause();
                        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writes = new ArrayList<Future<Integer>>();
            for (var n = 0; n < 200; n++)
                writes.add(threads.submit(() -> group.write(() -> bothHalves(halves))));
            for (var write : writes) write.get(20, TimeUnit.SECONDS);
        }
        assertThat(sawHalf).isFalse();
        assertThat(commits.get()).isBetween(1, 199);
    }

    private static synchronized int bothHalves(AtomicInteger halves) {
        halves.incrementAndGet();
        pause();
        return halves.incrementAndGet();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
