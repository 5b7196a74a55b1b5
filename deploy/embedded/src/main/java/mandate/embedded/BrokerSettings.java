package mandate.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a lone broker: one machine, one copy, little memory. */
final class BrokerSettings {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    /** Nobody else holds a copy, so the internal topics must be content with one. */
    private static final Map<String, String> ALONE =
            Map.of(
                    "default.replication.factor", "1",
                    "min.insync.replicas", "1",
                    "offsets.topic.replication.factor", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "share.coordinator.state.topic.replication.factor", "1",
                    "share.coordinator.state.topic.min.isr", "1");

    /** After a kill -9 the next start must not wait for the dead one's session to run out. */
    private static final Map<String, String> PROMPT =
            Map.of(
                    "group.initial.rebalance.delay.ms", "0",
                    "broker.session.timeout.ms", "6000",
                    "broker.heartbeat.interval.ms", "500",
                    "controller.quorum.election.timeout.ms", "500",
                    "controller.quorum.election.backoff.max.ms", "500");

    /** Sized for one machine's facts beside the services in the same process. */
    private static final Map<String, String> SMALL =
            Map.ofEntries(
                    Map.entry("num.network.threads", "2"),
                    Map.entry("num.io.threads", "2"),
                    Map.entry("num.replica.fetchers", "1"),
                    Map.entry("num.recovery.threads.per.data.dir", "1"),
                    Map.entry("background.threads", "1"),
                    Map.entry("offsets.topic.num.partitions", "4"),
                    Map.entry("offsets.topic.segment.bytes", "8388608"),
                    Map.entry("transaction.state.log.num.partitions", "2"),
                    Map.entry("transaction.state.log.segment.bytes", "8388608"),
                    Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                    Map.entry("log.cleaner.threads", "1"),
                    Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                    Map.entry("log.cleaner.io.buffer.size", "65536"),
                    Map.entry("log.index.size.max.bytes", "1048576"),
                    Map.entry("queued.max.requests", "64"),
                    Map.entry("metadata.log.segment.bytes", "8388608"));

    private BrokerSettings() {}

    static Properties of(Path folder, int port, int controllerPort, Survives survives) {
        var settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(PROMPT);
        settings.putAll(SMALL);
        settings.putAll(where(folder, port, controllerPort));
        // a projection is rebuilt from its log, so nothing grows too old
        settings.put("log.retention.ms", "-1");
        if (survives == Survives.POWER_LOSS) settings.put("log.flush.interval.messages", "1");
        return settings;
    }

    private static Map<String, String> where(Path folder, int port, int controllerPort) {
        var brokerAt = "BROKER://%s:%d".formatted(Loopback.HOST, port);
        var controllerAt = "%s://%s:%d".formatted(CONTROLLER, Loopback.HOST, controllerPort);
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "controller.quorum.voters",
                "%d@%s:%d".formatted(NODE, Loopback.HOST, controllerPort),
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                brokerAt + "," + controllerAt,
                "advertised.listeners",
                brokerAt,
                "inter.broker.listener.name",
                "BROKER",
                "listener.security.protocol.map",
                "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.toString());
    }
}
