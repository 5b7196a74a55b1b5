package mandate.standalone;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** The documents of a store beside the log that they announce on. */
final class DocumentsKept {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private DocumentsKept() {}

    private record Shelf(String database, String collection, String kind) {}

    private static final List<Shelf> SHELVES =
            List.of(
                    new Shelf("initiatives", "initiatives", "initiative"),
                    new Shelf("matching", "people", "person"),
                    new Shelf("matching", "suggestions", "suggestion"),
                    new Shelf("roles", "roles", "role"));

    /**
     * What differs: an outbox that still holds something, and a document that has announced more or
     * less than the log has heard of it.
     *
     * @param told the last sequence in the log, by kind and key
     */
    static List<String> faults(String mongoUri, Map<String, Long> told) {
        var faults = new ArrayList<String>();
        try (var client = MongoClients.create(mongoUri)) {
            for (var shelf : SHELVES)
                for (var document : documents(client, shelf))
                    compare(shelf, document, told, faults);
        }
        return faults;
    }

    private static List<Document> documents(MongoClient client, Shelf shelf) {
        var found =
                client.getDatabase(shelf.database())
                        .getCollection(shelf.collection())
                        .find()
                        .projection(Projections.include("told", "outbox"));
        return Flux.from(found).collectList().blockOptional(PATIENCE).orElseThrow();
    }

    private static void compare(
            Shelf shelf, Document document, Map<String, Long> told, List<String> faults) {
        var source = shelf.kind() + ":" + document.getString("_id");
        long announced = document.get("told", Number.class).longValue();
        long heard = told.getOrDefault(source, 0L);
        if (announced != heard)
            faults.add("%s has announced %d, the log has %d".formatted(source, announced, heard));
        var waiting = document.getList("outbox", Document.class);
        if (!waiting.isEmpty()) faults.add(source + " still holds " + waiting.size());
    }
}
