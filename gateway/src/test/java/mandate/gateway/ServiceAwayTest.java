package mandate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import mandate.gateway.Wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Initiatives answers, roles hangs up on everybody, matching takes calls and never says a word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceAwayTest {
    private final LocalService initiatives = new LocalService("initiatives");
    private final ServerSocket rude = listening();
    private final ServerSocket silent = listening();
    private final RunningGateway gateway =
            RunningGateway.before(
                    initiatives.address(),
                    addressOf(rude),
                    addressOf(silent),
                    "mandate.gateway.patience=3s");
    private final String nobody = RunningGateway.nobody();
    private final RunningGateway lonely = RunningGateway.before(nobody, nobody, nobody);
    private Wire wire = new Wire(0);

    @BeforeAll
    void begin() {
        wire = gateway.wire();
        Thread.ofVirtual().start(() -> hangUpOnEverybody(rude));
    }

    @AfterAll
    void close() throws IOException {
        // both at the end: gateways in one process share their event loops
        gateway.close();
        lonely.close();
        initiatives.close();
        rude.close();
        silent.close();
    }

    @Test
    void a_service_that_is_away_is_said_in_a_sentence_and_may_be_asked_again() {
        var alone = lonely.wire();

        assertThatItIsAway(alone.get("/api/people"));
        assertThatItIsAway(alone.get("/api/roles"));
        assertThatItIsAway(alone.send("PUT", "/api/initiatives/reading-circle"));
        assertThatItIsAway(alone.get("/api/initiatives/reading-circle/suggestions"));
        assertThat(alone.get("/").status()).isEqualTo(200);
    }

    @Test
    void a_service_that_hangs_up_is_away() {
        assertThatItIsAway(wire.get("/api/roles"));
    }

    @Test
    void a_service_that_takes_too_long_is_slow() {
        assertThatItIsSlow(wire.get("/api/people"));
    }

    @Test
    void others_answer_while_one_is_slow() {
        assertThatItIsSlow(wire.get("/api/initiatives/reading-circle/suggestions"));
        assertThat(wire.get("/api/initiatives/reading-circle").body())
                .contains("this is initiatives");
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String addressOf(ServerSocket socket) {
        return "http://127.0.0.1:" + socket.getLocalPort();
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

    private static void assertThatItIsSlow(Answer answer) {
        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.body())
                .contains("urn:mandate:problem:service-slow")
                .contains("A service takes too long to answer");
        assertThatItIsPlain(answer);
    }

    private static void assertThatItIsPlain(Answer answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.body())
                .doesNotContain("Exception", "127.0.0.1", "io.netty", "reactor.", "\\tat ");
    }
}
