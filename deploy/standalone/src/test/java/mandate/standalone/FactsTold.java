package mandate.standalone;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All facts of a broker, each once, and how often one was told again. */
final class FactsTold {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> TOPICS =
            List.of(Topics.INITIATIVES, Topics.PEOPLE, Topics.SUGGESTIONS, Topics.ROLES);

    private final Map<String, Fact> byId = new LinkedHashMap<>();
    private final Map<String, Long> newest = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int repeated;

    /**
     * A fact.
     *
     * @param source kind and key of the aggregate that told it
     */
    record Fact(String source, long sequence, String type, String data) {
        JsonNode json() {
            return JSON.readTree(data);
        }
    }

    /** Reads up to the present end of the log. */
    static FactsTold read(String bootstrapServers) {
        var told = new FactsTold();
        var strings = new StringDeserializer();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, strings, strings)) {
            var partitions =
                    TOPICS.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
                consumer.poll(Duration.ofMillis(200)).forEach(told::take);
        }
        return told;
    }

    private void take(ConsumerRecord<String, String> message) {
        var id = header(message, "ce_id");
        var fact =
                new Fact(
                        id.substring(0, id.lastIndexOf('#')),
                        Long.parseLong(header(message, "ce_sequence")),
                        header(message, "ce_type"),
                        message.value());
        var before = byId.putIfAbsent(id, fact);
        if (before == null) follow(fact);
        else if (before.equals(fact)) repeated++;
        else faults.add("%s says two things: %s and %s".formatted(id, before, fact));
    }

    private void follow(Fact fact) {
        long last = Objects.requireNonNullElse(newest.put(fact.source(), fact.sequence()), 0L);
        if (fact.sequence() != last + 1)
            faults.add("%s told %d after %d".formatted(fact.source(), fact.sequence(), last));
    }

    /** The facts of one wire type, each once. */
    List<Fact> of(String type) {
        return byId.values().stream().filter(fact -> fact.type().equals(type)).toList();
    }

    /** The sequence of the last fact of each source. */
    Map<String, Long> newest() {
        return Map.copyOf(newest);
    }

    /** Facts that were told again; that is allowed. */
    int repeated() {
        return repeated;
    }

    /** Gaps, disorder, and repetitions that are none; none of that is allowed. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
