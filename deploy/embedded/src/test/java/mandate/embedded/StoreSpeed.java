package mandate.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Prints how many operations a second the store does. Not a test: run its main method, with a
 * folder as the argument for where the files lie.
 */
final class StoreSpeed {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int DOCUMENTS = 5_000;
    private static final String NOTE = "Keeps the tools and opens the gate. ".repeat(14);

    private StoreSpeed() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "speed");
        for (var time = 0; time < 2; time++) measure("in memory", null, Survives.PROCESS_DEATH);
        for (var survives : Survives.values()) {
            var file = folder.resolve(survives + ".mv");
            measure(survives.toString(), file, survives);
            System.out.printf(
                    "%-14s file %,d KB after closing%n", survives, Files.size(file) / 1024);
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void measure(String name, @Nullable Path file, Survives survives)
            throws IOException {
        try (var store = EmbeddedStore.start(file, 0, survives);
                var documents = new Documents(store)) {
            for (var clients : new int[] {1, 16}) {
                var people = documents.of("people" + clients);
                Documents.all(
                        people.createIndex(
                                Indexes.ascending("email"), new IndexOptions().unique(true)));
                rate(name, "insert", clients, n -> people.insertOne(person(n)));
                rate(name, "find", clients, n -> people.find(eq("_id", id(n))));
                rate(name, "by email", clients, n -> people.find(eq("email", email(n))));
                rate(name, "compare-and-set", clients, n -> compareAndSet(people, n));
            }
            if (file != null)
                System.out.printf("%-14s file %,d KB open%n", name, Files.size(file) / 1024);
        }
    }

    private static Publisher<?> compareAndSet(MongoCollection<Document> people, int n) {
        return people.updateOne(
                and(eq("_id", id(n)), eq("version", 0)), combine(inc("version", 1), set("n", n)));
    }

    private static void rate(
            String name, String what, int clients, IntFunction<Publisher<?>> operation) {
        var start = System.nanoTime();
        Flux.range(0, DOCUMENTS).flatMap(operation::apply, clients).blockLast(PATIENCE);
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-14s %2d clients %-16s %,8.0f/s%n", name, clients, what, DOCUMENTS / seconds);
    }

    private static Document person(int n) {
        return new Document("_id", id(n))
                .append("email", email(n))
                .append("version", 0)
                .append("note", NOTE);
    }

    private static String id(int n) {
        return "person-" + Integer.toHexString(n * 0x9E3779B1);
    }

    private static String email(int n) {
        return id(n) + "@example.org";
    }
}
