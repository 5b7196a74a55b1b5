package mandate.platform.facts;

import mandate.platform.core.Key;
import mandate.platform.relay.FactLog;
import mandate.platform.relay.OutboxEntry;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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
        // the next append of the key follows on this thread, and must not hold up the producer's
        // own
        return Mono.fromFuture(sent, true).then().publishOn(Schedulers.boundedElastic());
    }
}
