package mandate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import mandate.gateway.Wire.Answer;
import org.junit.jupiter.api.Test;

class ServiceAwayTest {
    @Test
    void a_service_that_is_away_is_said_in_a_sentence_and_may_be_asked_again() {
        var nobody = RunningGateway.nobody();
        try (var gateway = RunningGateway.before(nobody, nobody, nobody)) {
            var wire = gateway.wire();

            assertThatItIsAway(wire.get("/api/people"));
            assertThatItIsAway(wire.get("/api/roles"));
            assertThatItIsAway(wire.send("PUT", "/api/initiatives/reading-circle"));
            assertThatItIsAway(wire.get("/api/initiatives/reading-circle/suggestions"));
            assertThat(wire.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void suggestions_are_away_with_matching_alone() {
        try (var initiatives = new LocalService("initiatives");
                var gateway =
                        RunningGateway.before(
                                initiatives.address(),
                                RunningGateway.nobody(),
                                RunningGateway.nobody())) {
            var wire = gateway.wire();

            assertThat(wire.get("/api/ownership-map").body()).contains("this is initiatives");
            assertThatItIsAway(wire.get("/api/initiatives/reading-circle/suggestions"));
        }
    }

    @Test
    void a_service_that_hangs_up_is_away() throws IOException {
        try (var rude = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUpOnEverybody(rude));
            var address = "http://127.0.0.1:" + rude.getLocalPort();
            try (var gateway = RunningGateway.before(address, address, address)) {
                assertThatItIsAway(gateway.wire().get("/api/people"));
            }
        }
    }

    @Test
    void a_service_that_takes_too_long_is_slow() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + silent.getLocalPort();
            var impatient = "mandate.gateway.patience=300ms";
            try (var gateway = RunningGateway.before(address, address, address, impatient)) {
                var answer = gateway.wire().get("/api/people");

                assertThat(answer.status()).isEqualTo(504);
                assertThat(answer.body()).contains("urn:mandate:problem:service-slow");
                assertThatItIsPlain(answer);
            }
        }
    }

    private static void hangUpOnEverybody(ServerSocket rude) {
        try {
            while (true) rude.accept().close();
        } catch (IOException e) {
            if (!rude.isClosed()) throw new UncheckedIOException(e);
        }
    }

    private static void assertThatItIsAway(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body())
                .contains("urn:mandate:problem:service-away")
                .contains("A service does not answer at the moment");
        assertThatItIsPlain(answer);
    }

    private static void assertThatItIsPlain(Answer answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.body())
                .doesNotContain("Exception", "127.0.0.1", "io.netty", "reactor.", "\\tat ");
    }
}
