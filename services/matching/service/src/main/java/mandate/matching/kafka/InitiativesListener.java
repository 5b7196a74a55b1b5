package mandate.matching.kafka;

import mandate.contracts.Topics;
import mandate.matching.app.Wishes;
import mandate.matching.app.Wishes.Told;
import mandate.platform.facts.ArrivingFact;
import mandate.platform.facts.Listening;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears initiatives. */
@Component
class InitiativesListener {
    private final Listening listening;
    private final Wishes wishes;

    InitiativesListener(Listening listening, Wishes wishes) {
        this.listening = listening;
        this.wishes = wishes;
    }

    @KafkaListener(
            topics = "${mandate.kafka.prefix:}" + Topics.INITIATIVES,
            groupId = "${mandate.kafka.prefix:}matching-initiatives",
            containerFactory = "facts",
            properties =
                    "group.instance.id=${mandate.kafka.prefix:}matching-initiatives-${mandate.kafka.instance:1}")
    void on(ConsumerRecord<String, String> message) {
        listening.hear(message, this::take);
    }

    private Mono<Void> take(ArrivingFact fact) {
        return wishes.hear(
                new Told(fact.author(), fact.key(), fact.position(), fact.type(), fact.data()));
    }
}
