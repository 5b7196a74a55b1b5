package mandate.testkit;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.mongodb.MongoDBContainer;

/** The servers that a deployment uses, in containers. */
final class ContainerServers implements ServerPair {
    private static final String MONGO = "mongo:8.0";
    private static final String KAFKA = "apache/kafka:4.2.1";

    private final Started<MongoDBContainer> mongo =
            new Started<>(() -> started(new MongoDBContainer(MONGO)));
    private final Started<KafkaContainer> kafka =
            new Started<>(() -> started(new KafkaContainer(KAFKA)));

    @Override
    public String mongoUri() {
        return mongo.get().getConnectionString();
    }

    @Override
    public String bootstrapServers() {
        return kafka.get().getBootstrapServers();
    }

    @Override
    public void close() {
        kafka.stop(Startable::stop);
        mongo.stop(Startable::stop);
    }

    private static <S extends Startable> S started(S container) {
        container.start();
        return container;
    }
}
