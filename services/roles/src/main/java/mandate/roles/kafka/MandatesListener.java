package mandate.roles.kafka;

import mandate.contracts.FactType;
import mandate.contracts.InitiativeFact.MandateEnded;
import mandate.contracts.InitiativeFact.MandateRequested;
import mandate.contracts.MatchingFact.MandateConfirmed;
import mandate.contracts.MatchingFact.MandateRefused;
import mandate.contracts.Topics;
import mandate.platform.facts.ArrivingFact;
import mandate.platform.facts.FactJson;
import mandate.platform.facts.Listening;
import mandate.roles.app.Holders;
import mandate.roles.domain.network.Holding.Asked;
import mandate.roles.domain.network.Holding.News;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears of mandates: who is to hold which role, and whether it comes about. */
@Component
class MandatesListener {
    private final Listening listening;
    private final Holders holders;

    MandatesListener(Listening listening, Holders holders) {
        this.listening = listening;
        this.holders = holders;
    }

    @KafkaListener(
            topics = {
                "${mandate.kafka.prefix:}" + Topics.INITIATIVES,
                "${mandate.kafka.prefix:}" + Topics.PEOPLE
            },
            groupId = "${mandate.kafka.prefix:}roles-mandates",
            containerFactory = "facts",
            properties =
                    "group.instance.id=${mandate.kafka.prefix:}roles-mandates-${mandate.kafka.instance:1}")
    void on(ConsumerRecord<String, String> message) {
        listening.hear(message, this::take);
    }

    private Mono<Boolean> take(ArrivingFact fact) {
        if (FactType.MANDATE_REQUESTED.is(fact.type()))
            return requested(fact, FactJson.read(fact.data(), MandateRequested.class));
        if (FactType.MANDATE_CONFIRMED.is(fact.type()))
            return confirmed(fact, FactJson.read(fact.data(), MandateConfirmed.class));
        if (FactType.MANDATE_REFUSED.is(fact.type()))
            return refused(fact, FactJson.read(fact.data(), MandateRefused.class));
        if (FactType.MANDATE_ENDED.is(fact.type()))
            return ended(fact, FactJson.read(fact.data(), MandateEnded.class));
        return Mono.empty();
    }

    private Mono<Boolean> requested(ArrivingFact fact, MandateRequested told) {
        var asked =
                new Asked(
                        told.scope(), told.from(), told.until(), told.roleId(), told.roleVersion());
        return holders.hear(
                fact.author(),
                told.initiativeId(),
                told.mandateId(),
                told.personId(),
                new News.Requested(asked));
    }

    private Mono<Boolean> confirmed(ArrivingFact fact, MandateConfirmed told) {
        return holders.hear(
                fact.author(),
                told.initiativeId(),
                told.mandateId(),
                told.personId(),
                new News.Confirmed());
    }

    private Mono<Boolean> refused(ArrivingFact fact, MandateRefused told) {
        return holders.hear(
                fact.author(),
                told.initiativeId(),
                told.mandateId(),
                told.personId(),
                new News.Refused());
    }

    private Mono<Boolean> ended(ArrivingFact fact, MandateEnded told) {
        return holders.hear(
                fact.author(),
                told.initiativeId(),
                told.mandateId(),
                told.personId(),
                new News.Ended());
    }
}
