package mandate.matching.app;

import java.util.List;
import mandate.matching.app.Heard.MandateAsked;
import mandate.matching.app.Heard.MandateOver;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.capacity.Reservation;
import mandate.matching.engine.capacity.Shortage;
import mandate.matching.engine.eligibility.Caution;
import mandate.matching.engine.eligibility.Eligibility;
import mandate.matching.engine.eligibility.Exclusion;
import mandate.matching.engine.seats.SeatWanted;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Position;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Matching's books: who may have which mandate, and the capacity that it takes from the person. */
public final class Reservations {
    private static final MandateRefusal NO_PERSON = MandateRefusal.of("NO_SUCH_PERSON");

    private final Desk<PersonState> desk;
    private final PeopleMemory memory;
    private final SuggestionMaker maker;
    private final MatchingAnnouncer announcer;

    public Reservations(
            Documents<PersonState> documents,
            PeopleMemory memory,
            SuggestionMaker maker,
            MatchingAnnouncer announcer) {
        this.desk = new Desk<>(documents);
        this.memory = memory;
        this.maker = maker;
        this.announcer = announcer;
    }

    /** What the books say: the warnings that came with it, or why not. */
    private sealed interface Answer {
        record Yes(List<String> warnings) implements Answer {}

        record No(MandateRefusal why) implements Answer {}
    }

    /**
     * Reserves the person's capacity, or refuses; the person's document announces which. A
     * repetition changes nothing. Where there is no such person, the refusal comes back to be
     * announced by somebody else.
     */
    Mono<Announcement> ask(Author by, Position at, MandateAsked asked, SuggestionState state) {
        var key = by.key(asked.personId());
        return desk.<Boolean>settle(key, kept -> decide(by, at, asked, state, kept))
                .doOnNext(done -> memory.touch(key))
                .filter(found -> !found)
                .map(missing -> announcer.refused(by, asked, NO_PERSON));
    }

    /** Gives the capacity back. */
    Mono<Boolean> release(Author by, Position at, MandateOver over) {
        var key = by.key(over.personId());
        return desk.<Boolean>settle(key, kept -> releasing(by, at, over, kept))
                .doOnNext(done -> memory.touch(key));
    }

    private Settled<PersonState, Boolean> decide(
            Author by,
            Position at,
            MandateAsked asked,
            SuggestionState state,
            @Nullable Kept<PersonState> kept) {
        if (kept == null) return Settled.unchanged(false);
        if (kept.inbox().hasSeen(at)) return Settled.unchanged(true);
        var write =
                switch (answer(by, asked, state, kept.state())) {
                    case Answer.No(var why) ->
                            Write.change(
                                    kept,
                                    kept.state(),
                                    List.of(announcer.refused(by, asked, why)),
                                    by);
                    case Answer.Yes(var warnings) ->
                            Write.change(
                                    kept,
                                    kept.state().holding(held(asked)),
                                    List.of(announcer.confirmed(by, asked, warnings)),
                                    by);
                };
        return new Settled<>(true, write.hearing(kept.inbox().hear(at)));
    }

    private Settled<PersonState, Boolean> releasing(
            Author by, Position at, MandateOver over, @Nullable Kept<PersonState> kept) {
        if (kept == null || kept.inbox().hasSeen(at)) return Settled.unchanged(false);
        var after = kept.state().without(over.mandateId());
        var told = List.of(announcer.recorded(by, after.id(), after.revision()));
        var write = Write.change(kept, after, told, by).hearing(kept.inbox().hear(at));
        return new Settled<>(true, write);
    }

    private Answer answer(
            Author by, MandateAsked asked, SuggestionState state, PersonState person) {
        // an ownership that exists is stated, not asked for
        if (asked.imported()) return new Answer.Yes(List.of());
        if (!person.isActive()) return new Answer.No(MandateRefusal.of("INACTIVE"));
        var seat = state.seat(asked.scope());
        if (seat == null) return new Answer.No(MandateRefusal.of("NO_SUCH_SEAT"));
        var role = maker.role(seat, by.organisation());
        if (role == null) return new Answer.No(MandateRefusal.of("NO_ROLE"));
        var rules =
                Eligibility.of(
                        withCharter(seat, asked.charterGiven()),
                        role,
                        memory.snapshot(by.organisation()).pool());
        var excluded = rules.firstExclusion(person.profile(), person.held());
        if (excluded != null) return new Answer.No(refusal(excluded, asked, person));
        var warnings = rules.cautions(person.profile()).stream().map(Caution::rule).toList();
        return warnings.isEmpty() || asked.reasonGiven()
                ? new Answer.Yes(warnings)
                : new Answer.No(MandateRefusal.of("REASON_NEEDED"));
    }

    private static MandateRefusal refusal(
            Exclusion excluded, MandateAsked asked, PersonState person) {
        var book = person.profile().book(person.held());
        return book.withoutSeat(asked.initiativeId(), asked.scope()).reserve(held(asked))
                                instanceof Reservation.Refused(var shortage)
                        && shortage.code().equals(excluded.rule())
                ? refusal(shortage)
                : MandateRefusal.of(excluded.rule());
    }

    private static MandateRefusal refusal(Shortage shortage) {
        return switch (shortage) {
            case Shortage.TooLittleFree(var month, var needed, var free) ->
                    new MandateRefusal(shortage.code(), month, needed, free);
            case Shortage.TooManyHats(var month, _, _) ->
                    new MandateRefusal(shortage.code(), month, 0, 0);
        };
    }

    private static MandateHeld held(MandateAsked asked) {
        return new MandateHeld(
                asked.mandateId(),
                asked.initiativeId(),
                asked.scope(),
                asked.loadPct(),
                asked.from(),
                asked.until());
    }

    private static SeatWanted withCharter(SeatWanted seat, boolean charterGiven) {
        return new SeatWanted(
                seat.initiativeId(),
                seat.scope(),
                seat.verdict(),
                seat.responsibilityType(),
                seat.audience(),
                seat.level(),
                seat.loadPct(),
                seat.from(),
                seat.until(),
                seat.languages(),
                seat.skills(),
                seat.lineManagerRequired(),
                seat.lineManagerIds(),
                seat.teamId(),
                seat.externalPersonAllowed(),
                seat.minimumSeniority(),
                seat.topics(),
                charterGiven);
    }
}
