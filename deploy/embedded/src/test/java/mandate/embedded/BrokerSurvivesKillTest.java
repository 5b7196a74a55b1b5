package mandate.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerSurvivesKillTest {
    @TempDir Path folder;

    @Test
    void every_acknowledged_record_outlives_a_kill_twice_in_a_row() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (var round : List.of("first", "second")) {
            acknowledged.addAll(
                    ChildJvm.killedAfter(
                            Duration.ofMillis(700), BrokerWriter.class, folder.toString(), round));
            try (var broker = EmbeddedBroker.start(folder, 0)) {
                var kept = Records.all(broker.bootstrapServers(), BrokerWriter.TOPIC);
                assertThat(new HashSet<>(kept)).as("nothing twice").hasSameSizeAs(kept);
                assertThat(lost(acknowledged, kept)).isEmpty();
                assertThat(inOrder(acknowledged, kept)).as("in the order sent").isTrue();
            }
        }
    }

    private static Set<String> lost(List<String> acknowledged, List<String> kept) {
        var lost = new HashSet<>(acknowledged);
        kept.forEach(lost::remove);
        return lost;
    }

    private static boolean inOrder(List<String> acknowledged, List<String> kept) {
        var wanted = new HashSet<>(acknowledged);
        return kept.stream().filter(wanted::contains).toList().equals(acknowledged);
    }
}
