package mandate.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mandate.contracts.Topics;
import mandate.platform.facts.KafkaSettings;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears the facts of one organisation from now on, outside any consumer group: each gateway hears
 * all, and keeps nothing. While there is no broker it tries again.
 */
final class FactEar implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FactEar.class);
    private static final List<String> TOPICS =
            List.of(Topics.INITIATIVES, Topics.ROLES, Topics.SUGGESTIONS, Topics.PEOPLE);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KafkaSettings settings;
    private final String organisation;
    private final Map<TopicPartition, Long> heard = new HashMap<>();
    private volatile boolean listening;
    private volatile @Nullable KafkaConsumer<String, String> consumer;

    FactEar(KafkaSettings settings, String organisation) {
        this.settings = settings;
        this.organisation = organisation;
    }

    boolean isListening() {
        return listening;
    }

    /** Begins to tell what is heard, on a thread of its own. */
    void listen(Consumer<FactStream.Told> teller) {
        listening = true;
        Thread.ofPlatform().daemon().name("fact-ear").start(() -> hearAll(teller));
    }

    @Override
    public void close() {
        listening = false;
        var current = consumer;
        if (current != null) current.wakeup();
    }

    private void hearAll(Consumer<FactStream.Told> teller) {
        while (listening) {
            try (var open = open()) {
                consumer = open;
                hear(open, teller);
            } catch (WakeupException _) {
                return; // close() says so
            } catch (KafkaException e) {
                LOG.warn("No facts at the moment: {}", e.toString());
                rest();
            }
        }
    }

    private void hear(KafkaConsumer<String, String> open, Consumer<FactStream.Told> teller) {
        while (listening && !isPlaced(open)) rest();
        while (listening)
            for (var message : open.poll(PATIENCE)) {
                heard.put(
                        new TopicPartition(message.topic(), message.partition()),
                        message.offset() + 1);
                tell(message, teller);
            }
    }

    /** At the end of each topic, or where it was before the broker went away. */
    private boolean isPlaced(KafkaConsumer<String, String> open) {
        var topics = open.listTopics();
        var names = TOPICS.stream().map(name -> settings.prefix() + name).toList();
        if (!topics.keySet().containsAll(names)) return false;
        var partitions =
                names.stream()
                        .flatMap(name -> topics.getOrDefault(name, List.of()).stream())
                        .map(p -> new TopicPartition(p.topic(), p.partition()))
                        .toList();
        open.assign(partitions);
        open.seekToEnd(partitions);
        heard.forEach(open::seek);
        return true;
    }

    private void tell(ConsumerRecord<String, String> message, Consumer<FactStream.Told> teller) {
        var type = header(message, "ce_type");
        var subject = header(message, "ce_subject");
        if (!organisation.equals(header(message, "ce_organisation"))) return;
        teller.accept(new FactStream.Told(type, subject.substring(subject.indexOf('/') + 1)));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private void rest() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            listening = false;
            Thread.currentThread().interrupt();
        }
    }

    private KafkaConsumer<String, String> open() {
        Map<String, Object> config =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "latest",
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        1_000);
        var strings = new StringDeserializer();
        return new KafkaConsumer<>(config, strings, strings);
    }
}
