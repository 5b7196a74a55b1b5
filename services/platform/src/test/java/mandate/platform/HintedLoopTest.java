package mandate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class HintedLoopTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String LOOKED = "looked";

    private final Diary diary = new Diary();
    private @Nullable HintedLoop<String> loop;

    @AfterEach
    void stop() {
        if (loop != null) loop.close();
    }

    @Test
    void the_first_thing_it_does_is_look() throws Exception {
        start(HOUR, Duration.ZERO);
        assertThat(diary.next()).isEqualTo(LOOKED);
    }

    @Test
    void a_hint_wakes_it_long_before_the_next_look() throws Exception {
        var loop = start(HOUR, Duration.ZERO);
        assertThat(diary.next()).isEqualTo(LOOKED);
        loop.hint("atlas");
        assertThat(diary.next()).isEqualTo("[atlas]");
        assertThat(diary.entries).isEmpty();
    }

    @Test
    void hints_that_come_during_work_are_done_together_and_each_key_once() throws Exception {
        var busy = new CountDownLatch(1);
        diary.look = Mono.fromCallable(() -> !busy.await(10, TimeUnit.SECONDS));
        var loop = start(HOUR, Duration.ZERO);
        assertThat(diary.next()).isEqualTo(LOOKED);
        for (var key : new String[] {"atlas", "garden", "atlas"}) loop.hint(key);
        busy.countDown();
        assertThat(diary.next()).isEqualTo("[atlas, garden]");
    }

    @Test
    void it_gathers_hints_for_a_moment_when_told_to() throws Exception {
        var loop = start(HOUR, Duration.ofMillis(40));
        assertThat(diary.next()).isEqualTo(LOOKED);
        loop.hint("atlas");
        loop.hint("garden");
        assertThat(diary.next()).isEqualTo("[atlas, garden]");
    }

    @Test
    void it_looks_again_at_once_while_there_is_more() throws Exception {
        diary.looksWithMore.set(2);
        start(HOUR, Duration.ZERO);
        for (int n = 0; n < 3; n++) assertThat(diary.next()).isEqualTo(LOOKED);
    }

    @Test
    void it_looks_now_and_then_without_any_hint() throws Exception {
        start(Duration.ofMillis(5), Duration.ZERO);
        for (int n = 0; n < 3; n++) assertThat(diary.next()).isEqualTo(LOOKED);
    }

    @Test
    void it_looks_when_asked_to() throws Exception {
        var loop = start(HOUR, Duration.ZERO);
        assertThat(diary.next()).isEqualTo(LOOKED);
        loop.lookSoon();
        assertThat(diary.next()).isEqualTo(LOOKED);
    }

    @Test
    void after_a_failure_it_looks_for_what_the_lost_hint_named() throws Exception {
        var loop = start(HOUR, Duration.ZERO);
        assertThat(diary.next()).isEqualTo(LOOKED);
        diary.hinted = Mono.error(new IllegalStateException("store away"));
        loop.hint("atlas");
        assertThat(diary.next()).isEqualTo("[atlas]");
        assertThat(diary.next()).isEqualTo(LOOKED);
        diary.hinted = Mono.empty();
        loop.hint("garden");
        assertThat(diary.next()).isEqualTo("[garden]");
    }

    @Test
    void closing_gives_up_the_work_at_hand_and_ends_the_thread() throws Exception {
        var givenUp = new CountDownLatch(1);
        diary.hinted = Mono.never().doOnCancel(givenUp::countDown);
        var loop = start(HOUR, Duration.ZERO);
        loop.hint("atlas");
        var entry = diary.next();
        assertThat(LOOKED.equals(entry) ? diary.next() : entry).isEqualTo("[atlas]");
        loop.close();
        assertThat(givenUp.await(0, TimeUnit.SECONDS)).isTrue();
        assertThat(threads()).isEmpty();
    }

    @Test
    void closing_while_it_waits_for_hints_ends_the_thread() throws Exception {
        var loop = start(HOUR, Duration.ZERO);
        assertThat(diary.next()).isEqualTo(LOOKED);
        loop.close();
        assertThat(threads()).isEmpty();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter("hinted-loop-under-test"::equals)
                .collect(Collectors.toSet());
    }

    private HintedLoop<String> start(Duration lookEvery, Duration gather) {
        var started = new HintedLoop<>("hinted-loop-under-test", diary, lookEvery, gather).start();
        loop = started;
        return started;
    }

    /** Writes down what the loop does, for the test to read. */
    private static final class Diary implements HintedLoop.Work<String> {
        private final BlockingQueue<String> entries = new LinkedBlockingQueue<>();
        private volatile Mono<?> hinted = Mono.empty();
        private volatile Mono<Boolean> look = Mono.just(false);
        private final AtomicInteger looksWithMore = new AtomicInteger();

        @Override
        public Mono<?> hinted(Set<String> keys) {
            entries.add(keys.toString());
            return hinted;
        }

        @Override
        public Mono<Boolean> look() {
            entries.add(LOOKED);
            return looksWithMore.getAndDecrement() > 0 ? Mono.just(true) : look;
        }

        @Nullable String next() throws InterruptedException {
            return entries.poll(10, TimeUnit.SECONDS);
        }
    }
}
