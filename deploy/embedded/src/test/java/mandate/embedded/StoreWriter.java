package mandate.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static mandate.embedded.Documents.all;
import static mandate.embedded.Documents.one;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.bson.Document;

/** Writes to a store of its own and prints what was acknowledged, until it is killed. */
final class StoreWriter {
    static final int WRITERS = 8;

    private StoreWriter() {}

    public static void main(String[] arguments) {
        var round = arguments[1];
        var store = EmbeddedStore.start(Path.of(arguments[0]), 0, Survives.PROCESS_DEATH);
        var people = new Documents(store).of("people");
        all(people.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true)));
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < WRITERS; i++) {
                var writer = round + "-" + i;
                writers.execute(() -> write(people, writer));
            }
        }
    }

    /** A ledger counts what its writer inserted, by compare-and-set; one line per reply. */
    private static void write(MongoCollection<Document> people, String writer) {
        var ledger = "ledger-" + writer;
        one(people.insertOne(person(ledger).append("version", 0)));
        for (var n = 0; ; n++) {
            var id = writer + "-" + n;
            one(people.insertOne(person(id)));
            say("person " + id);
            var changed =
                    one(
                            people.updateOne(
                                    and(eq("_id", ledger), eq("version", n)),
                                    combine(inc("version", 1), push("people", id))));
            if (changed.getModifiedCount() != 1)
                throw new AssertionError(ledger + " was not at version " + n);
            say("ledger " + ledger + " " + (n + 1));
        }
    }

    private static Document person(String id) {
        return new Document("_id", id).append("email", id + "@example.org");
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }
}
