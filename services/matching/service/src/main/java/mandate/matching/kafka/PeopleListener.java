package mandate.matching.kafka;

import mandate.contracts.Topics;
import mandate.matching.app.PeopleMemory;
import mandate.platform.facts.ArrivingFact;
import mandate.platform.facts.Listening;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Hears of people that any process of matching has written, so that this one's memory follows. Each
 * process is a group of its own and hears everything from its start on.
 */
@Component
class PeopleListener {
    private final Listening listening;
    private final PeopleMemory memory;

    PeopleListener(Listening listening, PeopleMemory memory) {
        this.listening = listening;
        this.memory = memory;
    }

    @KafkaListener(
            topics = "${mandate.kafka.prefix:}" + Topics.PEOPLE,
            groupId = "${mandate.kafka.prefix:}matching-memory-${mandate.kafka.instance:1}",
            containerFactory = "facts",
            properties = {
                "auto.offset.reset=latest",
                "group.instance.id=${mandate.kafka.prefix:}matching-memory-${mandate.kafka.instance:1}"
            })
    void on(ConsumerRecord<String, String> message) {
        listening.hear(message, this::take);
    }

    private Mono<Void> take(ArrivingFact fact) {
        return Mono.fromRunnable(() -> memory.hear(fact.key(), fact.sequence()));
    }
}
