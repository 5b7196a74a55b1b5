package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import mandate.matching.app.Heard.MandateAsked;
import mandate.matching.app.Heard.MandateOver;
import mandate.matching.app.Heard.SeatsWanted;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Inbox;
import mandate.platform.core.Inbox.Parked;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hears what initiatives say, in order: what came too early is parked, what was heard is dropped.
 * Effects on people come first, each recognising a repetition; the own position is written last. So
 * a crash in between repeats an effect and never loses one.
 */
public final class Wishes {
    private final Documents<SuggestionState> documents;
    private final Desk<SuggestionState> desk;
    private final Heard.Reading reading;
    private final Reservations reservations;
    private final Suggestions suggestions;

    public Wishes(
            Documents<SuggestionState> documents,
            Heard.Reading reading,
            Reservations reservations,
            Suggestions suggestions) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.reading = reading;
        this.reservations = reservations;
        this.suggestions = suggestions;
    }

    /** A fact as it came: where it stands, its wire type and its JSON. */
    public record Told(Author by, Key initiative, Position position, String type, String data) {}

    /**
     * Takes a fact in, with all parked ones that can follow it now. It is read before anything
     * else, so that what cannot be read is never parked before the good ones.
     */
    public Mono<Void> hear(Told told) {
        return Mono.fromCallable(() -> reading.read(told.type(), told.data())).then(heard(told));
    }

    private Mono<Void> heard(Told told) {
        return documents
                .find(told.initiative())
                .map(Kept::inbox)
                .defaultIfEmpty(Inbox.EMPTY)
                .flatMap(inbox -> hear(told, inbox));
    }

    private Mono<Void> hear(Told told, Inbox inbox) {
        return switch (inbox.arrival(told.position())) {
            case SEEN -> Mono.empty();
            case EARLY -> desk.settle(told.initiative(), kept -> parking(told, kept)).then();
            case NEXT -> take(told, inbox);
        };
    }

    private Mono<Void> take(Told told, Inbox inbox) {
        var due = new ArrayList<Parked>();
        due.add(new Parked(told.position(), told.type(), told.data()));
        due.addAll(inbox.following(told.position()));
        var heard = due.stream().map(p -> reading.read(p.type(), p.data())).toList();
        return Flux.range(0, heard.size())
                .concatMap(i -> effect(told, due.get(i).position(), heard, i))
                .collectList()
                .flatMap(
                        said ->
                                desk.settle(
                                        told.initiative(),
                                        kept -> taking(told, due.getLast(), heard, said, kept)))
                .doOnNext(wantsAnew -> hint(told.initiative(), wantsAnew))
                .then();
    }

    /** What one fact does to a person; an announcement only where there is no such person. */
    private Mono<Announcement> effect(Told told, Position at, List<Heard> heard, int index) {
        return switch (heard.get(index)) {
            case MandateAsked asked ->
                    documents
                            .find(told.initiative())
                            .map(Kept::state)
                            .defaultIfEmpty(nothingYet(told))
                            .map(state -> wanting(state, heard.subList(0, index)))
                            .flatMap(state -> reservations.ask(told.by(), at, asked, state));
            case MandateOver over -> reservations.release(told.by(), at, over).then(Mono.empty());
            case SeatsWanted _, Heard.Nothing _ -> Mono.empty();
        };
    }

    private Settled<SuggestionState, Boolean> parking(
            Told told, @Nullable Kept<SuggestionState> kept) {
        var early = new Parked(told.position(), told.type(), told.data());
        var write =
                kept == null
                        ? Write.create(told.initiative(), nothingYet(told), List.of(), told.by())
                        : Write.change(kept, kept.state(), List.of(), told.by());
        var inbox = kept == null ? Inbox.EMPTY : kept.inbox();
        return new Settled<>(false, write.hearing(inbox.park(early)));
    }

    private static Settled<SuggestionState, Boolean> taking(
            Told told,
            Parked last,
            List<Heard> heard,
            List<Announcement> said,
            @Nullable Kept<SuggestionState> kept) {
        var inbox = kept == null ? Inbox.EMPTY : kept.inbox();
        // somebody else may have taken it in the meantime
        if (inbox.arrival(told.position()) != Inbox.Arrival.NEXT) return Settled.unchanged(false);
        var before = kept == null ? nothingYet(told) : kept.state();
        var after = wanting(before, heard);
        var write =
                kept == null
                        ? Write.create(told.initiative(), after, said, told.by())
                        : Write.change(kept, after, said, told.by());
        return new Settled<>(
                after.revision() != before.revision(), write.hearing(inbox.hear(last.position())));
    }

    private static SuggestionState wanting(SuggestionState state, List<Heard> heard) {
        for (var one : heard) if (one instanceof SeatsWanted wanted) state = state.wanting(wanted);
        return state;
    }

    private static SuggestionState nothingYet(Told told) {
        return new SuggestionState(
                told.initiative().id(),
                0,
                mandate.matching.engine.text.Language.EN,
                "",
                "UNDECIDED",
                List.of(),
                null);
    }

    private void hint(Key initiative, boolean wantsAnew) {
        if (wantsAnew) suggestions.wanted(initiative);
    }
}
