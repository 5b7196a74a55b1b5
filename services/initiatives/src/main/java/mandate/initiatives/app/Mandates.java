package mandate.initiatives.app;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import mandate.initiatives.domain.owning.Asking;
import mandate.initiatives.domain.owning.Decision;
import mandate.initiatives.domain.owning.Initiative;
import mandate.initiatives.domain.owning.Mandate;
import mandate.initiatives.domain.owning.Proof;
import mandate.initiatives.domain.owning.Showing;
import mandate.initiatives.domain.owning.Suggested;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import mandate.platform.core.Reply;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Mandates: asked for here, confirmed or refused by matching's books. */
public final class Mandates {
    private static final Duration STEP = Duration.ofMillis(25);
    private static final long MOST_STEPS = 200;
    private static final long STEPS_OF_A_SUGGESTION = 80;

    private final Documents<Initiative> documents;
    private final Desk<Initiative> desk;
    private final MandateAnnouncer announcer;

    public Mandates(Documents<Initiative> documents, MandateAnnouncer announcer) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.announcer = announcer;
    }

    /** What became of a request. */
    public sealed interface Outcome {
        /** Matching is asked, or has answered. */
        record Standing(Mandate mandate) implements Outcome {}

        /** It cannot be. */
        record Refused(Decision.Why why) implements Outcome {}

        /** There is no such initiative, or no such mandate. */
        record Unknown() implements Outcome {}

        /** The Idempotency-Key was used for another request. */
        record KeyTaken() implements Outcome {}

        /** A mandate that does not live cannot be ended. */
        record NotLive(Mandate mandate) implements Outcome {}
    }

    /**
     * A client's mark that makes a repeated request the same request.
     *
     * @param key as sent
     * @param hash of what was sent
     */
    public record Mark(String key, String hash) {}

    /**
     * Asks matching; answers when it has answered, or after five seconds with what is known. Who
     * accepts a suggestion may be quicker than the fact that tells of it: before a reason is asked
     * for, the suggestion on its way has two seconds to arrive.
     */
    public Mono<Outcome> ask(Author by, String id, Asking asking, @Nullable Mark mark) {
        return request(by, id, asking, mark)
                .filter(outcome -> !wantsReason(outcome))
                .repeatWhenEmpty(rounds -> rounds.take(STEPS_OF_A_SUGGESTION).delayElements(STEP))
                .switchIfEmpty(request(by, id, asking, mark))
                .flatMap(outcome -> settled(by, id, outcome));
    }

    private static boolean wantsReason(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var why) && why instanceof Decision.ReasonNeeded;
    }

    /** Asks matching, without waiting for what it says. */
    public Mono<Outcome> request(Author by, String id, Asking asking, @Nullable Mark mark) {
        return desk.settle(by.key(id), kept -> asking(by, asking, mark, kept));
    }

    /** What became of a request by now, or after five seconds at most. */
    public Mono<Outcome> settled(Author by, String id, Outcome outcome) {
        return outcome instanceof Outcome.Standing(var mandate)
                ? settled(by.key(id), mandate)
                : Mono.just(outcome);
    }

    /** Ends a mandate; its capacity is given back. */
    public Mono<Outcome> end(Author by, String id, String mandateId) {
        return desk.settle(by.key(id), kept -> ending(by, mandateId, kept));
    }

    /** Puts on record what was shown under a mandate's burden of proof. */
    public Mono<Showing> show(
            Author by, String id, String mandateId, String rule, String who, String what) {
        var evidence = new Proof.Evidence(what, by.actor(), by.at().toString());
        return desk.settle(by.key(id), kept -> showing(by, mandateId, rule, who, evidence, kept));
    }

    /** Takes in what matching suggests. */
    public Mono<Void> hear(Author by, Key initiative, Position at, Suggested suggested) {
        return hear(by, initiative, at, state -> state.with(suggested));
    }

    /** Matching has confirmed. */
    public Mono<Void> confirmed(
            Author by, Key initiative, Position at, String mandateId, List<String> warnings) {
        return hear(by, initiative, at, state -> state.confirmed(mandateId, warnings));
    }

    /** Matching has refused. */
    public Mono<Void> refused(
            Author by, Key initiative, Position at, String mandateId, Mandate.Refusal why) {
        return hear(by, initiative, at, state -> state.refused(mandateId, why));
    }

    private interface Change {
        Initiative of(Initiative state);
    }

    /**
     * Both what matching suggests (each suggestion is whole) and what it answers (each answer is
     * about a mandate of its own) may be heard with gaps; what was heard before changes nothing.
     */
    private Mono<Void> hear(Author by, Key initiative, Position at, Change change) {
        return desk.<Boolean>settle(
                        initiative,
                        kept -> {
                            if (kept == null || kept.inbox().hasSeen(at))
                                return Settled.unchanged(false);
                            var after = change.of(kept.state());
                            var write = Write.change(kept, after, List.<Announcement>of(), by);
                            return new Settled<>(true, write.hearing(kept.inbox().hear(at)));
                        })
                .then();
    }

    private Settled<Initiative, Outcome> asking(
            Author by, Asking asking, @Nullable Mark mark, @Nullable Kept<Initiative> kept) {
        if (kept == null) return Settled.unchanged(new Outcome.Unknown());
        var before = mark == null ? null : kept.replyTo(mark.key());
        if (before != null) return Settled.unchanged(again(before, mark, kept.state()));
        return switch (kept.state().decide(asking, by.actor(), by.at().toString())) {
            case Decision.Refused(var why) -> Settled.unchanged(new Outcome.Refused(why));
            case Decision.Requested(var after, var mandate) -> {
                var told = List.of(announcer.requested(by, after, mandate));
                var write = Write.change(kept, after, told, by);
                if (mark != null)
                    write = write.answering(new Reply(mark.key(), mark.hash(), mandate.id()));
                yield new Settled<>(new Outcome.Standing(mandate), write);
            }
        };
    }

    private static Outcome again(Reply before, @Nullable Mark mark, Initiative state) {
        if (mark == null || !before.payloadHash().equals(mark.hash()))
            return new Outcome.KeyTaken();
        return new Outcome.Standing(Objects.requireNonNull(state.mandate(before.answer())));
    }

    private Settled<Initiative, Outcome> ending(
            Author by, String mandateId, @Nullable Kept<Initiative> kept) {
        var mandate = kept == null ? null : kept.state().mandate(mandateId);
        if (kept == null || mandate == null) return Settled.unchanged(new Outcome.Unknown());
        if (mandate.state() != Mandate.State.CONFIRMED)
            return Settled.unchanged(new Outcome.NotLive(mandate));
        var after = kept.state().ended(mandateId);
        var told = List.of(announcer.ended(by, after, mandate));
        var write = Write.change(kept, after, told, by);
        return new Settled<>(
                new Outcome.Standing(Objects.requireNonNull(after.mandate(mandateId))), write);
    }

    private static Settled<Initiative, Showing> showing(
            Author by,
            String mandateId,
            String rule,
            String who,
            Proof.Evidence evidence,
            @Nullable Kept<Initiative> kept) {
        var mandate = kept == null ? null : kept.state().mandate(mandateId);
        if (kept == null || mandate == null)
            return Settled.unchanged(new Showing.NoSuchMandate(mandateId));
        var showing = kept.state().show(mandate, rule, who, evidence);
        return showing instanceof Showing.Shown(var after, _) && !after.equals(kept.state())
                ? new Settled<>(showing, Write.change(kept, after, List.of(), by))
                : Settled.unchanged(showing);
    }

    private Mono<Outcome> settled(Key key, Mandate requested) {
        return documents
                .find(key)
                .mapNotNull(kept -> kept.state().mandate(requested.id()))
                .filter(mandate -> mandate.state() != Mandate.State.REQUESTED)
                .repeatWhenEmpty(rounds -> rounds.take(MOST_STEPS).delayElements(STEP))
                .defaultIfEmpty(requested)
                .map(Outcome.Standing::new);
    }
}
