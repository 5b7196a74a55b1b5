package mandate.matching.app;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import mandate.matching.app.SuggestionState.Made;
import mandate.matching.engine.seats.SeatWanted;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One suggestion for each revision of an initiative, version of a role and state of the people;
 * made anew as soon as one of the three has changed.
 */
public final class Suggestions {
    private static final String ACTOR = "matching";
    private static final int AT_ONCE = 16;

    private final Documents<SuggestionState> documents;
    private final Desk<SuggestionState> desk;
    private final SuggestionMaker maker;
    private final PeopleMemory memory;
    private final MatchingAnnouncer announcer;
    private final InstantSource clock;
    private final Map<Key, String> basis = new ConcurrentHashMap<>();
    private final Map<Key, List<SeatWanted>> seats = new ConcurrentHashMap<>();
    private final Set<Key> toLookAt = ConcurrentHashMap.newKeySet();
    private volatile Consumer<Key> hint = key -> {};

    public Suggestions(
            Documents<SuggestionState> documents,
            SuggestionMaker maker,
            PeopleMemory memory,
            MatchingAnnouncer announcer,
            InstantSource clock) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.maker = maker;
        this.memory = memory;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** A suggestion as somebody asks for it, and whether it is up to date. */
    public record Shown(SuggestionState state, boolean ready) {}

    /** Says whom to tell of an initiative that wants something new. */
    public void onWanted(Consumer<Key> listener) {
        hint = listener;
    }

    /** An initiative wants something new. */
    void wanted(Key key) {
        basis.put(key, "");
        hint.accept(key);
    }

    /**
     * The suggestion for an initiative, or empty when nothing was heard of it yet.
     *
     * @param revision the brief's revision that the asker knows of, 0 for none
     */
    public Mono<Shown> find(Author by, String initiativeId, long revision) {
        return documents
                .find(by.key(initiativeId))
                .map(kept -> new Shown(kept.state(), isReady(kept, revision)));
    }

    /** Learns which initiatives there are; what each suggestion rests on. */
    public Mono<Void> loadAll() {
        return documents.everything().doOnNext(this::note).then();
    }

    /** Every seat that the initiatives of an organisation want filled. */
    public List<SeatWanted> seats(String organisation) {
        return seats.entrySet().stream()
                .filter(one -> one.getKey().organisation().equals(organisation))
                .sorted(Comparator.comparing(one -> one.getKey().id()))
                .flatMap(one -> one.getValue().stream())
                .toList();
    }

    private void note(Kept<SuggestionState> kept) {
        basis.put(kept.key(), basisOf(kept.state().made()));
        seats.put(kept.key(), kept.state().seats());
    }

    /** Makes the suggestions of the named initiatives, where they are not up to date. */
    public Mono<Void> make(Iterable<Key> keys) {
        return Flux.fromIterable(keys).concatMap(this::make).then();
    }

    /** Something that all suggestions rest on has changed. */
    public void lookAtAll() {
        toLookAt.addAll(basis.keySet());
    }

    /** Makes some of the suggestions to look at; true when there are more. */
    public Mono<Boolean> makeSome() {
        var some = toLookAt.stream().limit(AT_ONCE).toList();
        toLookAt.removeAll(some);
        return make(some)
                .doOnError(failed -> toLookAt.addAll(some))
                .then(Mono.fromSupplier(() -> !toLookAt.isEmpty()));
    }

    private Mono<Void> make(Key key) {
        // before everybody is known, nobody is suggested; the reading is followed by a look at all
        if (!memory.isLoaded()) return Mono.empty();
        return desk.settle(key, kept -> decide(key, kept))
                .doOnNext(made -> basis.put(key, made))
                .then();
    }

    private Settled<SuggestionState, String> decide(Key key, @Nullable Kept<SuggestionState> kept) {
        if (kept == null) return Settled.unchanged("");
        var state = kept.state();
        seats.put(key, state.seats());
        var made = made(key, state);
        if (made.basis().equals(basisOf(state.made()))) return Settled.unchanged(made.basis());
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var by = new Author(key.organisation(), ACTOR, at);
        var after = state.with(made);
        var told = List.of(announcer.suggested(by, after));
        return new Settled<>(made.basis(), Write.change(kept, after, told, by));
    }

    private Made made(Key key, SuggestionState state) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        return maker.make(state, key.organisation(), at, basisOf(state.made()));
    }

    private boolean isReady(Kept<SuggestionState> kept, long revision) {
        var state = kept.state();
        return state.revision() >= revision
                && !memory.isBehind()
                && maker.basis(state, kept.key().organisation()).equals(basisOf(state.made()));
    }

    private static String basisOf(@Nullable Made made) {
        return made == null ? "" : made.basis();
    }
}
