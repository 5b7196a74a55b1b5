package mandate.standalone;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker's own round trip, with clients as the services have them: the measure for the rest. */
final class RawBroker implements AutoCloseable {
    private static final String TOPIC = "bench-round-trip";
    private static final String FACT = "x".repeat(1_000);

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;

    RawBroker(String bootstrapServers) {
        var text = new StringSerializer();
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "acks",
                                "all",
                                "linger.ms",
                                1),
                        text,
                        text);
        var read = new StringDeserializer();
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), read, read);
        var _ = producer.send(new ProducerRecord<>(TOPIC, 0, "k", FACT));
        producer.flush();
        var partition = new TopicPartition(TOPIC, 0);
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    /** From the sending of one record until it is read. */
    void roundTrip() {
        var _ = producer.send(new ProducerRecord<>(TOPIC, 0, "k", FACT));
        while (consumer.poll(Duration.ofSeconds(1)).isEmpty())
            ;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
