package mandate.embedded;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Kafka broker, its own controller too, on loopback with its data in a folder. */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    /** A free port may be taken between the choice and the start. */
    private static final int ATTEMPTS = 5;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts with acknowledged records that outlive a power cut.
     *
     * @param folder where the logs lie, formatted when new; another port does not harm it
     * @param port 0 for any free one
     */
    public static EmbeddedBroker start(Path folder, int port) {
        return start(folder, port, Survives.POWER_LOSS);
    }

    /** Starts with acknowledged records that outlive what is asked for. */
    public static EmbeddedBroker start(Path folder, int port, Survives survives) {
        BrokerFolder.prepare(folder);
        for (var attempt = 1; ; attempt++) {
            var free = Loopback.freePorts(2);
            var chosen = port == 0 ? free.getFirst() : port;
            try {
                return startOnce(folder, chosen, free.getLast(), survives);
            } catch (KafkaException e) {
                if (attempt == ATTEMPTS) throw e;
                LOG.warn("The broker did not start on port {}, trying again", chosen, e);
            }
        }
    }

    private static EmbeddedBroker startOnce(
            Path folder, int port, int controllerPort, Survives survives) {
        var settings = BrokerSettings.of(folder, port, controllerPort, survives);
        var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedBroker(server, port);
    }

    /** For Kafka clients, such as {@code 127.0.0.1:12345}. */
    public String bootstrapServers() {
        return Loopback.HOST + ":" + port;
    }

    /** Ends every connection and closes the logs cleanly, so that the next start is quick. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
