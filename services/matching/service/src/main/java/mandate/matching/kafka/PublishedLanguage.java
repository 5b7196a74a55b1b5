package mandate.matching.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import mandate.contracts.FactType;
import mandate.contracts.MatchingFact.Candidate;
import mandate.contracts.MatchingFact.MandateConfirmed;
import mandate.contracts.MatchingFact.MandateRefused;
import mandate.contracts.MatchingFact.PersonRecorded;
import mandate.contracts.MatchingFact.SeatSuggested;
import mandate.contracts.MatchingFact.SuggestionMade;
import mandate.contracts.Provenance;
import mandate.matching.app.Heard.MandateAsked;
import mandate.matching.app.MandateRefusal;
import mandate.matching.app.MatchingAnnouncer;
import mandate.matching.app.SuggestionState;
import mandate.matching.app.SuggestionState.SeatMade;
import mandate.matching.engine.ranking.SeatSuggestion;
import mandate.matching.engine.ranking.Warning;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.facts.FactJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened inside, said in the words everybody shares: ids, numbers and rule codes only. */
@Component
final class PublishedLanguage implements MatchingAnnouncer {
    @Override
    public Announcement recorded(Author by, String personId, long revision) {
        return say(new PersonRecorded(provenance(by), personId, revision));
    }

    @Override
    public Announcement confirmed(Author by, MandateAsked asked, List<String> warnings) {
        return say(
                new MandateConfirmed(
                        provenance(by),
                        asked.initiativeId(),
                        asked.mandateId(),
                        asked.personId(),
                        warnings));
    }

    @Override
    public Announcement refused(Author by, MandateAsked asked, MandateRefusal why) {
        var month = why.month();
        return say(
                new MandateRefused(
                        provenance(by),
                        asked.initiativeId(),
                        asked.mandateId(),
                        asked.personId(),
                        why.rule(),
                        month == null ? null : month.toString(),
                        why.neededPct(),
                        why.freePct()));
    }

    @Override
    public Announcement suggested(Author by, SuggestionState state) {
        var made = Objects.requireNonNull(state.made());
        return say(
                new SuggestionMade(
                        provenance(by),
                        state.initiativeId(),
                        made.revision(),
                        state.ruleSet(),
                        made.peopleAsOf(),
                        made.people(),
                        made.weights(),
                        made.seats().stream().map(PublishedLanguage::seat).toList()));
    }

    private static SeatSuggested seat(SeatMade seat) {
        var suggestion = seat.suggestion();
        return new SeatSuggested(
                seat.scope(),
                seat.roleId(),
                seat.roleVersion(),
                suggestion != null && suggestion.conditional(),
                candidates(suggestion),
                suggestion == null ? Map.of() : new TreeMap<>(suggestion.excludedByRule()));
    }

    private static List<Candidate> candidates(@Nullable SeatSuggestion suggestion) {
        if (suggestion == null) return List.of();
        return suggestion.candidates().stream()
                .map(
                        c ->
                                new Candidate(
                                        c.personId(),
                                        c.fit(),
                                        c.warnings().stream().map(Warning::rule).toList()))
                .toList();
    }

    private static Provenance provenance(Author by) {
        return new Provenance(by.organisation(), by.actor(), by.at());
    }

    private static Announcement say(Record fact) {
        return new Announcement(FactType.of(fact).wire(), FactJson.write(fact));
    }
}
