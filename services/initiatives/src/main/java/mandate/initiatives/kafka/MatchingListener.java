package mandate.initiatives.kafka;

import mandate.contracts.FactType;
import mandate.contracts.MatchingFact.MandateConfirmed;
import mandate.contracts.MatchingFact.MandateRefused;
import mandate.contracts.MatchingFact.SeatSuggested;
import mandate.contracts.MatchingFact.SuggestionMade;
import mandate.contracts.Topics;
import mandate.initiatives.app.Mandates;
import mandate.initiatives.domain.owning.Mandate;
import mandate.initiatives.domain.owning.Suggested;
import mandate.initiatives.domain.owning.Suggested.Candidate;
import mandate.platform.facts.ArrivingFact;
import mandate.platform.facts.FactJson;
import mandate.platform.facts.Listening;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears what matching suggests, confirms and refuses. */
@Component
class MatchingListener {
    private final Listening listening;
    private final Mandates mandates;

    MatchingListener(Listening listening, Mandates mandates) {
        this.listening = listening;
        this.mandates = mandates;
    }

    @KafkaListener(
            topics = {
                "${mandate.kafka.prefix:}" + Topics.SUGGESTIONS,
                "${mandate.kafka.prefix:}" + Topics.PEOPLE
            },
            groupId = "${mandate.kafka.prefix:}initiatives-matching",
            containerFactory = "facts",
            properties =
                    "group.instance.id=${mandate.kafka.prefix:}initiatives-matching-${mandate.kafka.instance:1}")
    void on(ConsumerRecord<String, String> message) {
        listening.hear(message, this::take);
    }

    private Mono<Void> take(ArrivingFact fact) {
        if (FactType.SUGGESTION_MADE.is(fact.type()))
            return suggested(fact, FactJson.read(fact.data(), SuggestionMade.class));
        if (FactType.MANDATE_CONFIRMED.is(fact.type()))
            return confirmed(fact, FactJson.read(fact.data(), MandateConfirmed.class));
        if (FactType.MANDATE_REFUSED.is(fact.type()))
            return refused(fact, FactJson.read(fact.data(), MandateRefused.class));
        return Mono.empty();
    }

    private Mono<Void> suggested(ArrivingFact fact, SuggestionMade made) {
        var suggested =
                new Suggested(
                        made.revision(),
                        made.peopleAsOf(),
                        made.people(),
                        made.weights(),
                        made.seats().stream().map(MatchingListener::seat).toList());
        return mandates.hear(
                fact.author(), fact.author().key(made.initiativeId()), fact.position(), suggested);
    }

    private Mono<Void> confirmed(ArrivingFact fact, MandateConfirmed confirmed) {
        return mandates.confirmed(
                fact.author(),
                fact.author().key(confirmed.initiativeId()),
                fact.position(),
                confirmed.mandateId(),
                confirmed.warnings());
    }

    private Mono<Void> refused(ArrivingFact fact, MandateRefused refused) {
        var why =
                new Mandate.Refusal(
                        refused.rule(), refused.month(), refused.neededPct(), refused.freePct());
        return mandates.refused(
                fact.author(),
                fact.author().key(refused.initiativeId()),
                fact.position(),
                refused.mandateId(),
                why);
    }

    private static Suggested.SeatSuggested seat(SeatSuggested seat) {
        return new Suggested.SeatSuggested(
                seat.scope(),
                seat.roleId(),
                seat.roleVersion(),
                seat.conditional(),
                seat.candidates().stream()
                        .map(c -> new Candidate(c.personId(), c.fit(), c.warnings()))
                        .toList(),
                seat.excluded());
    }
}
