package mandate.platform.document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import mandate.platform.relay.Lease;
import mandate.platform.relay.LeaseStore;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Leases in a MongoDB collection, a document each, taken by compare-and-set. */
public final class MongoLeases implements LeaseStore {
    private final MongoCollection<Document> collection;

    public MongoLeases(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Mono<Lease> acquire(String name, String holder, Instant now, Duration length) {
        var until = now.plus(length);
        return Mono.from(collection.find(eq("_id", name)).first())
                .flatMap(found -> take(found, lease(found), holder, now, until))
                .switchIfEmpty(Mono.defer(() -> first(name, new Lease(holder, 1, until))))
                .filter(lease -> lease.holder().equals(holder));
    }

    private Mono<Lease> take(
            Document found, Lease held, String holder, Instant now, Instant until) {
        boolean ours = held.holder().equals(holder);
        if (!ours && held.holdsAt(now)) return Mono.just(held);
        var taken = new Lease(holder, ours ? held.fence() : held.fence() + 1, until);
        // the end as well: a renewal and a take-over of the same lease must not both succeed
        var asRead =
                and(
                        eq("_id", found.get("_id")),
                        eq("fence", held.fence()),
                        eq("until", held.until().toString()));
        return Mono.from(collection.updateOne(asRead, new Document("$set", document(taken))))
                .filter(done -> done.getMatchedCount() == 1)
                .map(done -> taken);
    }

    private Mono<Lease> first(String name, Lease taken) {
        return Mono.from(collection.insertOne(document(taken).append("_id", name)))
                .thenReturn(taken)
                .onErrorResume(MongoWriteException.class, raced -> Mono.empty());
    }

    private static Document document(Lease lease) {
        return new Document("holder", lease.holder())
                .append("fence", lease.fence())
                .append("until", lease.until().toString());
    }

    private static Lease lease(Document found) {
        return new Lease(
                found.getString("holder"),
                found.get("fence", Number.class).longValue(),
                Instant.parse(found.getString("until")));
    }
}
