package mandate.matching.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.engine.people.FieldProblem;
import mandate.matching.engine.people.PersonRead;
import mandate.matching.engine.people.PersonRead.NotUnderstood;
import mandate.matching.engine.people.PersonRead.Understood;
import mandate.matching.engine.people.PersonReader;
import mandate.matching.engine.people.PersonTree;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Expectation;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people who may own something. */
public final class People {
    private final Documents<PersonState> documents;
    private final Desk<PersonState> desk;
    private final MatchingAnnouncer announcer;
    private final PeopleMemory memory;

    public People(
            Documents<PersonState> documents, MatchingAnnouncer announcer, PeopleMemory memory) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.announcer = announcer;
        this.memory = memory;
    }

    /** What became of a record that was put. */
    public sealed interface Outcome {
        /** It counts now. */
        record Recorded(PersonState person, boolean first) implements Outcome {}

        /** It says what was known. */
        record Unchanged(PersonState person) implements Outcome {}

        /** It could not be read. */
        record Unreadable(List<FieldProblem> problems) implements Outcome {}

        /** The expectation does not hold; the revision that is there, or null. */
        record Stale(@Nullable Long present) implements Outcome {}
    }

    /** A record to keep. */
    public record Sent(String id, Map<String, ?> tree) {}

    /** Keeps one record, if the expectation about the present one holds. */
    public Mono<Outcome> put(Author by, Sent sent, Expectation expectation) {
        return switch (PersonReader.read(sent.id(), sent.tree())) {
            case NotUnderstood(var problems) -> Mono.just(new Outcome.Unreadable(problems));
            case Understood read -> settle(by, read, expectation);
        };
    }

    /**
     * Keeps many records, the newest of each id; unreadable ones are left out and said.
     *
     * @return for each record, in order, what became of it
     */
    public Mono<List<Outcome>> putAll(Author by, List<Sent> sent) {
        var reads = sent.stream().map(s -> PersonReader.read(s.id(), s.tree())).toList();
        var newest = new HashMap<String, Understood>();
        for (var read : reads)
            if (read instanceof Understood person) newest.put(person.profile().id(), person);
        var keys = newest.keySet().stream().sorted().map(by::key).toList();
        return documents
                .findAll(keys)
                .collectMap(kept -> kept.state().id())
                .flatMap(known -> keepAll(by, newest, known))
                .map(outcomes -> reads.stream().map(r -> outcome(r, outcomes)).toList());
    }

    /** A person, or empty. */
    public Mono<PersonState> find(Author by, String id) {
        return documents.find(by.key(id)).map(Kept::state);
    }

    /** A page of people by id. */
    public Flux<PersonState> page(Author by, String after, int limit) {
        return documents.page(by.organisation(), after, limit).map(Kept::state);
    }

    private static Outcome outcome(PersonRead read, Map<String, Outcome> outcomes) {
        return switch (read) {
            case NotUnderstood(var problems) -> new Outcome.Unreadable(problems);
            case Understood person -> Objects.requireNonNull(outcomes.get(person.profile().id()));
        };
    }

    private Mono<Outcome> settle(Author by, Understood read, Expectation expectation) {
        var key = by.key(read.profile().id());
        return desk.settle(key, kept -> decide(by, read, expectation, kept))
                .doOnNext(outcome -> remember(key, outcome));
    }

    private Mono<Map<String, Outcome>> keepAll(
            Author by, Map<String, Understood> people, Map<String, Kept<PersonState>> known) {
        var outcomes = new HashMap<String, Outcome>();
        var writes = new ArrayList<Write<PersonState>>();
        for (var person : people.entrySet()) {
            var settled =
                    decide(
                            by,
                            person.getValue(),
                            new Expectation.Whatever(),
                            known.get(person.getKey()));
            outcomes.put(person.getKey(), settled.answer());
            if (settled.write() != null) writes.add(settled.write());
        }
        return documents
                .keepMany(writes)
                .doOnNext(done -> writes.forEach(write -> memory.touch(write.key())))
                .flatMap(
                        allKept ->
                                allKept
                                        ? Mono.just(outcomes)
                                        : oneByOne(
                                                by, people, outcomes.keySet().stream().toList()));
    }

    /** The slow way, for when somebody else wrote some of the same people in the meantime. */
    private Mono<Map<String, Outcome>> oneByOne(
            Author by, Map<String, Understood> people, List<String> ids) {
        return Flux.fromIterable(ids)
                .concatMap(
                        id ->
                                settle(
                                                by,
                                                Objects.requireNonNull(people.get(id)),
                                                new Expectation.Whatever())
                                        .map(outcome -> Map.entry(id, outcome)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Settled<PersonState, Outcome> decide(
            Author by, Understood read, Expectation expectation, @Nullable Kept<PersonState> kept) {
        var present = kept == null ? null : (Long) kept.state().revision();
        if (!expectation.holds(present)) return Settled.unchanged(new Outcome.Stale(present));
        var tree = PersonTree.of(read.profile(), read.display());
        if (kept != null && kept.state().tree().equals(tree))
            return Settled.unchanged(new Outcome.Unchanged(kept.state()));
        var id = read.profile().id();
        var before =
                kept == null
                        ? new PersonState(id, 0, tree, read.profile(), read.display(), List.of())
                        : kept.state();
        var after = before.rewritten(tree, read.profile(), read.display());
        var told = List.of(announcer.recorded(by, id, after.revision()));
        var key = by.key(id);
        var write =
                kept == null
                        ? Write.create(key, after, told, by)
                        : Write.change(kept, after, told, by);
        return new Settled<>(new Outcome.Recorded(after, kept == null), write);
    }

    private void remember(Key key, Outcome outcome) {
        if (outcome instanceof Outcome.Recorded) memory.touch(key);
    }

    /** Names for display by id, of those who have one. */
    public Mono<Map<String, String>> names(Author by, List<String> ids) {
        return documents
                .findAll(ids.stream().map(by::key).toList())
                .map(Kept::state)
                .collectMap(PersonState::id, person -> person.display().name());
    }
}
