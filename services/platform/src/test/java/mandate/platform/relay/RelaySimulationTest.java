package mandate.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * In every simulated life, whatever was killed, stopped or refused on the way: each kept fact
 * arrives, the first arrivals of a key are in its order, a consumer takes each fact once, and the
 * outboxes are empty at the end.
 */
class RelaySimulationTest {
    private static final int LIVES = 2_000;

    @Test
    void every_kept_fact_arrives_in_order_whatever_happens() {
        for (long seed = 0; seed < LIVES; seed++)
            assertThat(new SimulatedWorld(seed).live()).as("seed %d", seed).isEmpty();
    }

    @Test
    void the_same_seed_is_the_same_life() {
        var one = new SimulatedWorld(7);
        var other = new SimulatedWorld(7);
        assertThat(one.live()).isEqualTo(other.live());
        assertThat(one.arrived()).isEqualTo(other.arrived()).hasSizeGreaterThan(80);
    }

    /** The control: a simulation that sees nothing would prove nothing. */
    @Test
    void a_log_that_forgets_what_it_acknowledged_is_seen() {
        var broken =
                LongStream.range(0, 50)
                        .filter(
                                seed ->
                                        !new SimulatedWorld(seed)
                                                .withForgetfulLog()
                                                .live()
                                                .isEmpty())
                        .count();
        assertThat(broken).isGreaterThan(45);
    }
}
