package mandate.platform.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrashPointsTest {
    @Test
    void a_text_names_the_point_and_how_often_it_is_passed() {
        var armed = ArmedCrash.parse("sent-before-mark:3");
        assertThat(armed.point()).isEqualTo(CrashPoints.SENT_BEFORE_MARK);
        assertThat(armed.left()).hasValue(3);
        assertThat(ArmedCrash.parse("kept-before-reply").left()).hasValue(1);
    }

    @Test
    void a_count_that_is_no_number_is_refused_at_the_start() {
        assertThatThrownBy(() -> CrashPoints.armed("sent-before-mark:often"))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("often");
    }

    @Test
    void other_points_do_not_count() {
        var armed = ArmedCrash.parse("sent-before-mark:3");
        armed.reach(CrashPoints.KEPT_BEFORE_REPLY);
        armed.reach(CrashPoints.SENT_BEFORE_MARK);
        assertThat(armed.left()).hasValue(2);
    }

    @Test
    void nothing_is_armed_by_an_empty_text() {
        var unarmed = CrashPoints.armed(" ");
        for (int i = 0; i < 100; i++) unarmed.reach(CrashPoints.SENT_BEFORE_MARK);
        assertThat(unarmed).isNotInstanceOf(ArmedCrash.class);
    }

    @Test
    void an_armed_process_halts_as_if_it_were_killed() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DoomedProcess.class.getName(),
                                "sent-before-mark:3")
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
        assertThat(said.lines()).containsExactly("sending 1", "sending 2", "sending 3");
    }

    /** Reaches the same point again and again, and would say so if it were let go in peace. */
    static final class DoomedProcess {
        private DoomedProcess() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("farewell")));
            var crash = CrashPoints.armed(arguments[0]);
            for (int n = 1; n <= 10; n++) {
                System.out.println("sending " + n);
                crash.reach(CrashPoints.SENT_BEFORE_MARK);
            }
        }
    }
}
