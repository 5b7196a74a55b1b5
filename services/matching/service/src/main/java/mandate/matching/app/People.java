package mandate.matching.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.engine.people.FieldProblem;
import mandate.matching.engine.people.PersonRead.NotUnderstood;
import mandate.matching.engine.people.PersonRead.Understood;
import mandate.matching.engine.people.PersonReader;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Documents;
import mandate.platform.core.Expectation;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people who may own something. */
public final class People {
    private final Documents<PersonState> documents;
    private final Desk<PersonState> desk;
    private final Recording recording;
    private final PeopleMemory memory;

    public People(
            Documents<PersonState> documents, MatchingAnnouncer announcer, PeopleMemory memory) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.recording = new Recording(announcer);
        this.memory = memory;
    }

    /** What became of a record that was put. */
    public sealed interface Outcome {
        /**
         * It counts now.
         *
         * @param fields the fields that differ from what was known
         */
        record Recorded(PersonState person, boolean first, List<String> fields) implements Outcome {
            public Recorded {
                fields = List.copyOf(fields);
            }
        }

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

    /** A person, or empty. */
    public Mono<PersonState> find(Author by, String id) {
        return documents.find(by.key(id)).map(Kept::state);
    }

    /** A page of people by id. */
    public Flux<PersonState> page(Author by, String after, int limit) {
        return documents.page(by.organisation(), after, limit).map(Kept::state);
    }

    Mono<Outcome> settle(Author by, Understood read, Expectation expectation) {
        var key = by.key(read.profile().id());
        return desk.settle(key, kept -> recording.decide(by, read, expectation, kept))
                .doOnNext(outcome -> remember(key, outcome));
    }

    /** Everybody, in no particular order. */
    public Flux<PersonState> everybody(Author by) {
        return documents
                .everything()
                .filter(kept -> kept.key().organisation().equals(by.organisation()))
                .map(Kept::state);
    }

    /** The named people, in the order of the ids; unknown ids are left out. */
    public Flux<PersonState> named(Author by, List<String> ids) {
        return documents
                .findAll(ids.stream().map(by::key).toList())
                .map(Kept::state)
                .collectMap(PersonState::id)
                .flatMapIterable(
                        found -> ids.stream().map(found::get).filter(Objects::nonNull).toList());
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
