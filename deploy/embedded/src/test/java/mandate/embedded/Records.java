package mandate.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka clients as the services have them: every copy acknowledges, nothing doubled. */
final class Records {
    private Records() {}

    static KafkaProducer<String, String> producer(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "linger.ms",
                        1,
                        "enable.idempotence",
                        true);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** All values of a topic of one partition, up to its present end. */
    static List<String> all(String bootstrapServers, String topic) {
        var partition = List.of(new TopicPartition(topic, 0));
        var values = new ArrayList<String>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var end = consumer.endOffsets(partition).getOrDefault(partition.getFirst(), 0L);
            while (consumer.position(partition.getFirst()) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
            }
        }
        return values;
    }
}
