package mandate.platform.facts;

import mandate.platform.core.Key;
import mandate.platform.relay.FactLog;
import mandate.platform.relay.OutboxEntry;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A Kafka topic as the log of one kind of aggregate. */
public final class KafkaFactLog implements FactLog {
    private static final Scheduler SENDING = Schedulers.newSingle(KafkaFactLog::sender);

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

    /**
     * Never on the caller's thread nor on the producer's: the first send makes the producer, and
     * any may wait until the broker has said where the topic is.
     */
    @Override
    public Mono<Void> append(Key key, OutboxEntry entry) {
        return Mono.fromFuture(
                        () -> kafka.send(CloudEvents.outgoing(topic, kind, key, entry)), true)
                .then()
                .subscribeOn(SENDING)
                .publishOn(SENDING);
    }

    /** A store's driver may call from threads that do not know the classes of a packed jar. */
    private static Thread sender(Runnable sending) {
        var thread = Thread.ofPlatform().name("facts-out").daemon().unstarted(sending);
        thread.setContextClassLoader(KafkaFactLog.class.getClassLoader());
        return thread;
    }
}
