package mandate.matching.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import mandate.matching.app.PersonState.Listing;
import mandate.matching.engine.people.FieldProblem;
import mandate.matching.engine.people.PersonRead;
import mandate.matching.engine.people.PersonReader;
import mandate.matching.engine.people.PersonTree;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * People as a directory lists them. A directory says who there is, what they are called and whether
 * they are still there; it never touches what a person wrote about themselves.
 */
public final class Directory {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Desk<PersonState> desk;
    private final MatchingAnnouncer announcer;
    private final PeopleMemory memory;
    private final People people;

    public Directory(
            Documents<PersonState> documents,
            MatchingAnnouncer announcer,
            PeopleMemory memory,
            People people) {
        this.desk = new Desk<>(documents);
        this.announcer = announcer;
        this.memory = memory;
        this.people = people;
    }

    /**
     * An entry to keep.
     *
     * @param fields of the person's record that the directory knows, by name; null takes one away
     */
    public record Entry(Listing listing, Map<String, @Nullable Object> fields) {}

    /** What becomes of somebody who is listed, given how they stand now. */
    public interface Change {
        Entry of(PersonState person);
    }

    /** What became of an entry. */
    public sealed interface Outcome {
        /** It is kept. */
        record Listed(PersonState person) implements Outcome {}

        /** Somebody else has that user name. */
        record Taken(String userName) implements Outcome {}

        /** A field cannot be taken. */
        record Unreadable(List<FieldProblem> problems) implements Outcome {}

        /** There is nobody of that id. */
        record Unknown() implements Outcome {}
    }

    /** Lists somebody; a person of that id who is here already is the one meant. */
    public Mono<Outcome> create(Author by, Entry entry) {
        var id = id(entry.listing());
        return byUserName(by, entry.listing().userName())
                .<Outcome>map(other -> new Outcome.Taken(entry.listing().userName()))
                .switchIfEmpty(
                        Mono.defer(
                                () ->
                                        settle(
                                                by,
                                                id,
                                                kept ->
                                                        kept != null
                                                                        && kept.state().listing()
                                                                                != null
                                                                ? Settled.unchanged(
                                                                        new Outcome.Taken(
                                                                                entry.listing()
                                                                                        .userName()))
                                                                : decide(by, id, entry, kept))));
    }

    /** Changes an entry. */
    public Mono<Outcome> change(Author by, String id, Change change) {
        return settle(
                by,
                id,
                kept ->
                        kept == null
                                ? Settled.unchanged(new Outcome.Unknown())
                                : decide(by, id, change.of(kept.state()), kept));
    }

    /** Somebody by id. */
    public Mono<PersonState> find(Author by, String id) {
        return people.find(by, id);
    }

    /** Whoever has the user name, whatever its case; an unlisted person goes by the id. */
    public Mono<PersonState> byUserName(Author by, String userName) {
        var known = memory.listed(by.key("u:" + userName.toLowerCase(Locale.ROOT)));
        return found(by, known == null ? userName : known)
                .filter(one -> listing(one).userName().equalsIgnoreCase(userName));
    }

    /** Whoever has the directory's own id; an unlisted person goes by the id. */
    public Mono<PersonState> byExternalId(Author by, String externalId) {
        var known = memory.listed(by.key("e:" + externalId));
        return found(by, known == null ? externalId : known)
                .filter(one -> listing(one).externalId().equals(externalId));
    }

    /** How many people there are. */
    public int count(Author by) {
        return memory.ids(by.organisation()).size();
    }

    /** Some of the people, in the order of their ids. */
    public Flux<PersonState> slice(Author by, int from, int many) {
        var ids = memory.ids(by.organisation());
        int start = Math.min(from, ids.size());
        return people.named(by, ids.subList(start, Math.min(ids.size(), start + many)));
    }

    /** How a directory sees a person; whoever none has listed goes by their id. */
    public static Listing listing(PersonState person) {
        return person.listing() == null
                ? new Listing(person.id(), person.id(), true)
                : person.listing();
    }

    private Mono<PersonState> found(Author by, String id) {
        return ID.matcher(id).matches() ? people.find(by, id) : Mono.empty();
    }

    private Mono<Outcome> settle(Author by, String id, Desk.Decide<PersonState, Outcome> decide) {
        var key = by.key(id);
        return desk.settle(key, decide)
                .doOnNext(
                        outcome -> {
                            if (outcome instanceof Outcome.Listed(var person)) {
                                memory.list(key, person.listing());
                                memory.touch(key);
                            }
                        });
    }

    private Settled<PersonState, Outcome> decide(
            Author by, String id, Entry entry, @Nullable Kept<PersonState> kept) {
        var tree = new LinkedHashMap<String, Object>();
        if (kept != null) tree.putAll(kept.state().tree());
        entry.fields()
                .forEach(
                        (field, value) -> {
                            if (value == null) tree.remove(field);
                            else tree.put(field, value);
                        });
        return switch (PersonReader.read(id, tree)) {
            case PersonRead.NotUnderstood(var problems) ->
                    Settled.unchanged(new Outcome.Unreadable(problems));
            case PersonRead.Understood read -> listed(by, id, read, entry.listing(), kept);
        };
    }

    private Settled<PersonState, Outcome> listed(
            Author by,
            String id,
            PersonRead.Understood read,
            Listing listing,
            @Nullable Kept<PersonState> kept) {
        var tree = PersonTree.of(read.profile(), read.display());
        var before =
                kept == null
                        ? PersonState.blank(id, Map.of(), read.profile(), read.display())
                        : kept.state();
        boolean same = before.tree().equals(tree);
        if (same && Objects.equals(before.listing(), listing))
            return Settled.unchanged(new Outcome.Listed(before));
        var after =
                (same ? before : before.rewritten(tree, read.profile(), read.display()))
                        .listed(listing);
        var told = List.of(announcer.recorded(by, id, after.revision()));
        var write =
                kept == null
                        ? Write.create(by.key(id), after, told, by)
                        : Write.change(kept, after, told, by);
        return new Settled<>(new Outcome.Listed(after), write);
    }

    /** The directory's own id where it can be one of ours, else one that the user name gives. */
    private static String id(Listing listing) {
        if (ID.matcher(listing.externalId()).matches()) return listing.externalId();
        if (ID.matcher(listing.userName()).matches()) return listing.userName();
        var plain = listing.userName().replaceAll("[^A-Za-z0-9._-]", "-");
        var short50 = plain.substring(0, Math.min(50, plain.length()));
        return short50 + "-" + Integer.toHexString(listing.userName().hashCode());
    }
}
