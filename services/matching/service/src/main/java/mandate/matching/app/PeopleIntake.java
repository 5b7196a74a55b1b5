package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.matching.app.People.Outcome;
import mandate.matching.engine.people.PersonRead;
import mandate.matching.engine.people.PersonRead.NotUnderstood;
import mandate.matching.engine.people.PersonRead.Understood;
import mandate.platform.core.Author;
import mandate.platform.core.Documents;
import mandate.platform.core.Expectation;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes in many people at a time: one look at those who are there, one bulk write for all that
 * changes. Each document is its own atom as ever; what somebody else was quicker with is settled
 * one by one.
 */
public final class PeopleIntake {
    private final Documents<PersonState> documents;
    private final People people;
    private final PeopleMemory memory;
    private final Recording recording;

    public PeopleIntake(
            Documents<PersonState> documents,
            People people,
            PeopleMemory memory,
            MatchingAnnouncer announcer) {
        this.documents = documents;
        this.people = people;
        this.memory = memory;
        this.recording = new Recording(announcer);
    }

    /**
     * A record on its way in.
     *
     * @param read the record alone, as somebody new would have it
     * @param over the record laid over the one who is there
     */
    public record Coming(PersonRead read, Over over) {
        /** A record that says everything: nothing of who is there shines through. */
        public static Coming whole(PersonRead read) {
            return new Coming(read, present -> read);
        }
    }

    /** What a record says of somebody who is there; what it does not speak of stays. */
    @FunctionalInterface
    public interface Over {
        /**
         * The record together with what stays.
         *
         * @param present the record that is kept
         */
        PersonRead read(Map<String, Object> present);
    }

    /**
     * Keeps the people that were understood.
     *
     * @param coming no id twice
     * @return for each, in order, what became of it
     */
    public Mono<List<Outcome>> keep(Author by, List<Coming> coming) {
        return known(by, coming).flatMap(known -> write(by, decisions(by, coming, known)));
    }

    /** What {@link #keep} would answer; nothing is written. */
    public Mono<List<Outcome>> preview(Author by, List<Coming> coming) {
        return known(by, coming)
                .map(
                        known ->
                                decisions(by, coming, known).stream()
                                        .map(Decision::outcome)
                                        .toList());
    }

    /** What was decided about one record. */
    private record Decision(PersonRead read, Outcome outcome, @Nullable Write<PersonState> write) {}

    /** Those of the people who are there; whoever memory does not know is not looked for. */
    private Mono<Map<String, Kept<PersonState>>> known(Author by, List<Coming> coming) {
        var keys =
                coming.stream()
                        .map(Coming::read)
                        .filter(Understood.class::isInstance)
                        .map(read -> ((Understood) read).profile().id())
                        .filter(id -> memory.mayKnow(by.key(id)))
                        .map(by::key)
                        .toList();
        return keys.isEmpty()
                ? Mono.just(Map.of())
                : documents.findAll(keys).collectMap(kept -> kept.state().id());
    }

    private List<Decision> decisions(
            Author by, List<Coming> coming, Map<String, Kept<PersonState>> known) {
        var decisions = new ArrayList<Decision>(coming.size());
        for (var one : coming) decisions.add(decision(by, one, known));
        return decisions;
    }

    private Decision decision(Author by, Coming coming, Map<String, Kept<PersonState>> known) {
        return switch (coming.read()) {
            case NotUnderstood refused -> refused(refused);
            case Understood alone -> {
                var kept = known.get(alone.profile().id());
                if (kept == null) yield settled(by, alone, null);
                yield switch (coming.over().read(kept.state().tree())) {
                    case NotUnderstood refused -> refused(refused);
                    case Understood together -> settled(by, together, kept);
                };
            }
        };
    }

    private static Decision refused(NotUnderstood read) {
        return new Decision(read, new Outcome.Unreadable(read.problems()), null);
    }

    private Decision settled(Author by, Understood person, @Nullable Kept<PersonState> kept) {
        var settled = recording.decide(by, person, new Expectation.Whatever(), kept);
        return new Decision(person, settled.answer(), settled.write());
    }

    private Mono<List<Outcome>> write(Author by, List<Decision> decisions) {
        var writes = new ArrayList<Write<PersonState>>();
        for (var decision : decisions) if (decision.write() != null) writes.add(decision.write());
        return documents
                .keepMany(writes)
                .flatMap(
                        allKept ->
                                allKept
                                        ? Mono.just(learned(writes, decisions))
                                        : oneByOne(by, writes, decisions));
    }

    private List<Outcome> learned(List<Write<PersonState>> writes, List<Decision> decisions) {
        memory.learn(writes);
        return decisions.stream().map(Decision::outcome).toList();
    }

    /** The slow way, for when somebody else wrote some of the same people in the meantime. */
    private Mono<List<Outcome>> oneByOne(
            Author by, List<Write<PersonState>> writes, List<Decision> decisions) {
        writes.forEach(write -> memory.touch(write.key()));
        return Flux.fromIterable(decisions)
                .concatMap(
                        one ->
                                one.read() instanceof Understood read
                                        ? people.settle(by, read, new Expectation.Whatever())
                                        : Mono.just(one.outcome()))
                .collectList();
    }
}
