package mandate.standalone;

import java.util.List;
import java.util.stream.IntStream;

/** Writes to a house that may die at any moment, and keeps books of what it acknowledges. */
final class Traffic {
    private final Client api;
    private final Books books;
    private final Invented invented;

    Traffic(Client api, Books books, Invented invented) {
        this.api = api;
        this.books = books;
        this.invented = invented;
    }

    /** Nobody answered: the house is dead, or should be. */
    static final class NoReply extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoReply(String what, String why) {
            super("No reply to %s: %s".formatted(what, why));
        }
    }

    /** Imports the next version of each of some people. */
    void importPeople(List<String> ids) {
        var versions = ids.stream().map(books.people()::next).toList();
        var lines = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            books.people().sending(ids.get(i), versions.get(i));
            lines.append(invented.person(ids.get(i), versions.get(i))).append('\n');
        }
        var reply = replied(api.postLines("/api/people/imports", lines.toString()), "the import");
        if (reply.status() != 200 || reply.json().path("refused").asInt(-1) != 0)
            throw new AssertionError("The import was refused: " + reply);
        for (int i = 0; i < ids.size(); i++) books.people().kept(ids.get(i), versions.get(i));
    }

    /** Puts the next version of an initiative. */
    void put(String id) {
        int version = books.initiatives().next(id);
        books.initiatives().sending(id, version);
        var path = "/api/initiatives/" + id;
        var brief = Invented.brief(id, version);
        var reply = replied(version == 1 ? api.create(path, brief) : change(path, brief), path);
        // the one without a reply may have been kept after all; then it cannot be created again
        if (version == 1 && reply.status() == 412) reply = replied(change(path, brief), path);
        if (reply.status() > 201 || reply.json().path("revision").asInt() != version)
            throw new AssertionError(path + " version " + version + " answered " + reply);
        books.initiatives().kept(id, version);
    }

    /** Gives an initiative to its owner; the same request again when nobody answered the first. */
    void give(String initiative) {
        books.mandates().sending(initiative, 1);
        var path = "/api/initiatives/" + initiative + "/mandates";
        var body =
                "{\"personId\": \"%s\", \"reason\": \"has time\"}"
                        .formatted(Invented.owner(initiative));
        var reply = replied(api.post(path, body, "Idempotency-Key", "give-" + initiative), path);
        if (reply.status() != 201 && reply.status() != 202)
            throw new AssertionError(path + " answered " + reply);
        books.mandates().kept(initiative, 1);
    }

    /** Does again whatever got no reply. */
    void again() {
        var people = books.people().unknown();
        if (!people.isEmpty()) importPeople(people);
        books.initiatives().unknown().forEach(this::put);
        books.mandates().unknown().forEach(this::give);
    }

    private Client.Answer change(String path, String brief) {
        return api.change(path, "*", brief);
    }

    private static Client.Answer replied(Client.Answer answer, String what) {
        if (answer.status() == 0) throw new NoReply(what, answer.body());
        return answer;
    }

    /** The ids of one chunk of many people. */
    static List<String> chunk(int number, int size) {
        return IntStream.range(number * size, (number + 1) * size)
                .mapToObj(Invented::one)
                .toList();
    }
}
