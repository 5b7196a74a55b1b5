package mandate.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ListenerThreadTest {
    @Test
    void it_returns_when_the_work_is_done() {
        var done = new AtomicBoolean();
        ListenerThread.await(Mono.delay(Duration.ofMillis(20)).doOnNext(tick -> done.set(true)));
        assertThat(done).isTrue();
    }

    @Test
    void it_throws_what_the_work_failed_with() {
        var failure = new IllegalStateException("store away");
        assertThatThrownBy(() -> ListenerThread.await(Mono.error(failure))).isSameAs(failure);
    }
}
