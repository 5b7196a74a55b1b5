package mandate.platform.facts;

import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** How topics are laid out: facts are kept for ever, dead letters for ninety days. */
public final class Topics {
    /** What a dead-letter topic's name adds to that of its topic. */
    public static final String DEAD_LETTERS = ".dead-letters";

    private static final String NINETY_DAYS = Long.toString(90L * 24 * 60 * 60 * 1_000);
    private static final int PARTITIONS = 6;

    private Topics() {}

    /** Each topic and its dead-letter topic, six partitions each. */
    public static NewTopics of(KafkaSettings settings, String... names) {
        return new NewTopics(
                Stream.of(names).flatMap(name -> pair(settings, name)).toArray(NewTopic[]::new));
    }

    private static Stream<NewTopic> pair(KafkaSettings settings, String name) {
        return Stream.of(
                topic(settings, name, "-1"), topic(settings, name + DEAD_LETTERS, NINETY_DAYS));
    }

    private static NewTopic topic(KafkaSettings settings, String name, String retentionMillis) {
        return TopicBuilder.name(settings.prefix() + name)
                .partitions(PARTITIONS)
                .replicas(settings.replicationFactor())
                .config(TopicConfig.RETENTION_MS_CONFIG, retentionMillis)
                .build();
    }
}
