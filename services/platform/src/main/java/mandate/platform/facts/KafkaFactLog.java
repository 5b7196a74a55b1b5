package mandate.platform.facts;

import mandate.platform.core.Key;
import mandate.platform.relay.FactLog;
import mandate.platform.relay.OutboxEntry;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;

/** A Kafka topic as the log of one kind of aggregate. */
public final class KafkaFactLog implements FactLog {
    private final KafkaTemplate<String, String> kafka;
    private final String topic;
    private final String kind;

    /**
     * @param kind of aggregate, part of the CloudEvents source
     */
    public KafkaFactLog(KafkaTemplate<String, String> kafka, String topic, String kind) {
        this.kafka = kafka;
        this.topic = topic;
        this.kind = kind;
    }

    @Override
    public Mono<Void> append(Key key, OutboxEntry entry) {
        var sent = kafka.send(CloudEvents.outgoing(topic, kind, key, entry));
        return Mono.fromFuture(sent, true).then();
    }
}
