package mandate.platform.facts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log is and who this process is to it.
 *
 * @param bootstrapServers host:port of a broker, several separated by commas
 * @param instance id of this process that survives its restart, so that a restarted consumer takes
 *     its partitions back at once
 * @param prefix of all topics and groups, for a cluster that others use too
 * @param replicationFactor of topics that are created; -1 leaves it to the broker
 */
@ConfigurationProperties("mandate.kafka")
public record KafkaSettings(
        @DefaultValue("127.0.0.1:9092") String bootstrapServers,
        @DefaultValue("1") String instance,
        @DefaultValue("") String prefix,
        @DefaultValue("-1") short replicationFactor) {}
