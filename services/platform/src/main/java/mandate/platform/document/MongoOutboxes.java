package mandate.platform.document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import mandate.platform.core.Key;
import mandate.platform.relay.OutboxStore;
import mandate.platform.relay.Pending;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outboxes inside the documents of a MongoDB collection. */
public final class MongoOutboxes implements OutboxStore {
    private static final Bson NOT_EMPTY = exists(StoredForm.OUTBOX + ".0");

    private final MongoCollection<Document> collection;

    public MongoOutboxes(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Flux<Pending> pending(Collection<Key> keys) {
        return found(in(StoredForm.ID, keys.stream().map(Key::text).toList()), keys.size());
    }

    @Override
    public Flux<Pending> sweep(int limit) {
        return found(NOT_EMPTY, limit);
    }

    @Override
    public Mono<Void> mark(List<Mark> sent) {
        var updates = sent.stream().map(MongoOutboxes::update).toList();
        return Mono.from(collection.bulkWrite(updates)).then();
    }

    private static WriteModel<Document> update(Mark mark) {
        return new UpdateOneModel<>(
                and(eq(StoredForm.ID, mark.key().text()), lte(StoredForm.FENCE, mark.fence())),
                combine(
                        pullByFilter(
                                new Document(
                                        StoredForm.OUTBOX,
                                        new Document(
                                                StoredForm.SEQUENCE,
                                                new Document("$lte", mark.upTo())))),
                        set(StoredForm.FENCE, mark.fence())));
    }

    private Flux<Pending> found(Bson filter, int limit) {
        return Flux.from(
                        collection
                                .find(filter)
                                .projection(Projections.include(StoredForm.OUTBOX))
                                .limit(limit))
                .map(StoredForm::pending)
                .filter(pending -> !pending.entries().isEmpty());
    }
}
