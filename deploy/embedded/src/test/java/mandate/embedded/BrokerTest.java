package mandate.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
    private static final String TOPIC = "initiatives";

    @TempDir Path folder;

    @Test
    void a_group_goes_on_where_it_stopped_after_a_restart_on_another_port() throws Exception {
        String firstAddress;
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            firstAddress = broker.bootstrapServers();
            assertThat(firstAddress).startsWith("127.0.0.1:");
            send(broker, "opened", "diagnosed");
            assertThat(consumed(broker, 2)).containsExactly("opened", "diagnosed");
        }
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            assertThat(broker.bootstrapServers()).isNotEqualTo(firstAddress);
            send(broker, "owned");
            assertThat(consumed(broker, 1)).containsExactly("owned");
            assertThat(Records.all(broker.bootstrapServers(), TOPIC))
                    .containsExactly("opened", "diagnosed", "owned");
        }
    }

    private static void send(EmbeddedBroker broker, String... facts) throws Exception {
        try (var producer = Records.producer(broker.bootstrapServers())) {
            for (var fact : facts) producer.send(new ProducerRecord<>(TOPIC, "garden", fact)).get();
        }
    }

    private static List<String> consumed(EmbeddedBroker broker, int howMany) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", broker.bootstrapServers(),
                        "group.id", "matching",
                        "group.instance.id", "matching-1",
                        "auto.offset.reset", "earliest");
        var found = new ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            while (found.size() < howMany)
                consumer.poll(Duration.ofMillis(200)).forEach(one -> found.add(one.value()));
            consumer.commitSync();
        }
        return found;
    }
}
