package mandate.embedded;

import java.nio.file.Path;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends to a broker of its own and prints what was acknowledged, until it is killed. */
final class BrokerWriter {
    static final String TOPIC = "facts";

    private BrokerWriter() {}

    public static void main(String[] arguments) {
        var broker = EmbeddedBroker.start(Path.of(arguments[0]), 0, Survives.PROCESS_DEATH);
        try (var producer = Records.producer(broker.bootstrapServers())) {
            for (var n = 0; ; n++) {
                var value = arguments[1] + "-" + n;
                var _ =
                        producer.send(
                                new ProducerRecord<>(TOPIC, "garden", value),
                                (_, failure) -> {
                                    if (failure == null) System.out.println(value);
                                });
            }
        }
    }
}
