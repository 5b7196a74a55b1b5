package mandate.testkit;

import static mandate.testkit.Eventually.eventually;
import static mandate.testkit.Eventually.eventuallyFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {
    private static final Duration SHORT = Duration.ofMillis(60);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void a_claim_may_fail_until_it_holds() {
        var asked = new AtomicInteger();
        eventually(LONG, () -> assertThat(asked.incrementAndGet()).isEqualTo(3));
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_claim_that_never_holds_says_how_it_failed_last() {
        assertThatThrownBy(() -> eventually(SHORT, () -> assertThat("draft").isEqualTo("plan")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("draft")
                .hasMessageContaining("PT0.06S");
        assertThatThrownBy(() -> eventually(SHORT, EventuallyTest::noRoute))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no route");
    }

    private static void noRoute() throws IOException {
        throw new IOException("no route");
    }

    @Test
    void a_question_is_asked_until_there_is_an_answer() {
        var asked = new AtomicInteger();
        var answer = eventuallyFound(LONG, () -> asked.incrementAndGet() < 3 ? null : "Ada");
        assertThat(answer).isEqualTo("Ada");
        assertThatThrownBy(() -> eventuallyFound(SHORT, () -> null))
                .hasMessageContaining("still no answer");
    }
}
