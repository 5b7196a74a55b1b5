package mandate.matching.app;

import java.util.List;
import mandate.matching.engine.ranking.SeatSuggestion;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative wants, and the suggestion made for it.
 *
 * @param revision of the brief that wants these seats
 * @param language of the brief, in which the suggestion is shown to whoever asks for no other
 * @param ruleSet version of the rules that diagnosed it
 * @param verdict for the whole initiative
 * @param made the newest suggestion, or null while there is none
 */
public record SuggestionState(
        String initiativeId,
        long revision,
        Language language,
        String ruleSet,
        String verdict,
        List<SeatWanted> seats,
        @Nullable Made made) {
    public SuggestionState {
        seats = List.copyOf(seats);
    }

    /**
     * A suggestion and what it was made from.
     *
     * @param basis one text for all that it rests on: revision, role versions, people, weights
     * @param peopleAsOf digest of the people
     * @param people how many they were
     * @param weights version of the fit weights
     * @param at when, ISO 8601
     */
    public record Made(
            String basis,
            long revision,
            String peopleAsOf,
            int people,
            String weights,
            String at,
            List<SeatMade> seats) {
        public Made {
            seats = List.copyOf(seats);
        }

        private Made restingOnNothing() {
            return new Made("", revision, peopleAsOf, people, weights, at, seats);
        }
    }

    /**
     * The suggestion for one seat.
     *
     * @param roleId null when no role definition serves the seat; it has no candidates then
     */
    public record SeatMade(
            String scope,
            @Nullable String roleId,
            long roleVersion,
            @Nullable SeatSuggestion suggestion) {}

    /** The same initiative with a suggestion. */
    SuggestionState with(Made suggestion) {
        return new SuggestionState(
                initiativeId, revision, language, ruleSet, verdict, seats, suggestion);
    }

    /** The same, its suggestion resting on nothing that is known now: it has to be made anew. */
    public SuggestionState outdated() {
        var old = made;
        return old == null ? this : with(old.restingOnNothing());
    }

    /** What it wants now; the suggestion made for an earlier revision stays until the next. */
    SuggestionState wanting(Heard.SeatsWanted wanted) {
        return new SuggestionState(
                initiativeId,
                wanted.revision(),
                wanted.language(),
                wanted.ruleSet(),
                wanted.verdict(),
                wanted.seats(),
                made);
    }

    /** The seat of a scope, or null. */
    @Nullable SeatWanted seat(String scope) {
        for (var seat : seats) if (seat.scope().equals(scope)) return seat;
        return null;
    }
}
