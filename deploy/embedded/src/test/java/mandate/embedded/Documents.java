package mandate.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** The reactive driver, waited for. */
final class Documents implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoClient client;

    Documents(EmbeddedStore store) {
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(store.connectionString()))
                        .build();
        this.client = MongoClients.create(settings);
    }

    MongoCollection<Document> of(String collection) {
        return client.getDatabase("mandate_test").getCollection(collection);
    }

    Document run(Document command) {
        return one(client.getDatabase("mandate_test").runCommand(command));
    }

    static <T> T one(Publisher<T> publisher) {
        var all = all(publisher);
        if (all.size() != 1) throw new AssertionError("Not exactly one: " + all);
        return all.getFirst();
    }

    static <T> List<T> all(Publisher<T> publisher) {
        var all = Flux.from(publisher).collectList().block(PATIENCE);
        if (all == null) throw new AssertionError("A collected list is never absent");
        return all;
    }

    @Override
    public void close() {
        client.close();
    }
}
