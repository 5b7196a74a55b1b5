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
     * Keeps the people that were understood.
     *
     * @param reads no id twice
     * @return for each, in order, what became of it
     */
    public Mono<List<Outcome>> keep(Author by, List<PersonRead> reads) {
        return known(by, reads).flatMap(known -> write(by, decisions(by, reads, known)));
    }

    /** What {@link #keep} would answer; nothing is written. */
    public Mono<List<Outcome>> preview(Author by, List<PersonRead> reads) {
        return known(by, reads)
                .map(known -> decisions(by, reads, known).stream().map(Decision::outcome).toList());
    }

    /** What was decided about one record. */
    private record Decision(PersonRead read, Outcome outcome, @Nullable Write<PersonState> write) {}

    /** Those of the people who are there; whoever memory does not know is not looked for. */
    private Mono<Map<String, Kept<PersonState>>> known(Author by, List<PersonRead> reads) {
        var keys =
                reads.stream()
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
            Author by, List<PersonRead> reads, Map<String, Kept<PersonState>> known) {
        var decisions = new ArrayList<Decision>(reads.size());
        for (var read : reads) decisions.add(decision(by, read, known));
        return decisions;
    }

    private Decision decision(Author by, PersonRead read, Map<String, Kept<PersonState>> known) {
        return switch (read) {
            case NotUnderstood(var problems) ->
                    new Decision(read, new Outcome.Unreadable(problems), null);
            case Understood person -> {
                var kept = known.get(person.profile().id());
                var settled = recording.decide(by, person, new Expectation.Whatever(), kept);
                yield new Decision(read, settled.answer(), settled.write());
            }
        };
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
