package mandate.platform.document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import mandate.platform.core.CrashPoints;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Documents in a MongoDB collection, each changed by a compare-and-set on its version. */
public final class MongoDocuments<S> implements Documents<S> {
    private static final int DUPLICATE_KEY = 11_000;
    private static final Document WITHOUT_OUTBOX = new Document(StoredForm.OUTBOX, 0);

    private final MongoCollection<Document> collection;
    private final StateTree<S> tree;
    private final Consumer<Key> hint;
    private final CrashPoints crash;

    /**
     * @param hint told the key of every document that may have something to say
     */
    public MongoDocuments(
            MongoCollection<Document> collection,
            StateTree<S> tree,
            Consumer<Key> hint,
            CrashPoints crash) {
        this.collection = collection;
        this.tree = tree;
        this.hint = hint;
        this.crash = crash;
    }

    @Override
    public Mono<Kept<S>> find(Key key) {
        return Mono.from(
                        collection
                                .find(eq(StoredForm.ID, key.text()))
                                .projection(WITHOUT_OUTBOX)
                                .first())
                .map(this::kept);
    }

    @Override
    public Flux<Kept<S>> findAll(Collection<Key> keys) {
        return found(in(StoredForm.ID, keys.stream().map(Key::text).toList()));
    }

    @Override
    public Flux<Kept<S>> page(String organisation, String after, int limit) {
        // ids sort within their organisation, whose prefix ends before the character after '/'
        var start = gt(StoredForm.ID, new Key(organisation, after).text());
        var end = lt(StoredForm.ID, organisation + "0");
        return Flux.from(
                        collection
                                .find(and(start, end))
                                .projection(WITHOUT_OUTBOX)
                                .sort(Sorts.ascending(StoredForm.ID))
                                .limit(limit))
                .map(this::kept);
    }

    @Override
    public Flux<Kept<S>> everything() {
        return found(new Document());
    }

    @Override
    public Mono<Boolean> keep(Write<S> write) {
        return (write.expectedVersion() == 0 ? create(write) : change(write))
                .doOnSuccess(kept -> after(List.of(write)))
                .doOnError(unknown -> hint(List.of(write)));
    }

    @Override
    public Mono<Boolean> keepMany(List<Write<S>> writes) {
        if (writes.isEmpty()) return Mono.just(true);
        return Mono.from(collection.bulkWrite(writes.stream().map(this::model).toList()))
                .map(done -> done.getInsertedCount() + done.getMatchedCount() == writes.size())
                .onErrorReturn(MongoBulkWriteException.class, false)
                .doOnSuccess(kept -> after(writes))
                .doOnError(unknown -> hint(writes));
    }

    private Mono<Boolean> create(Write<S> write) {
        return Mono.from(collection.insertOne(StoredForm.created(write, tree)))
                .map(done -> true)
                .onErrorResume(
                        MongoWriteException.class,
                        e ->
                                e.getError().getCode() == DUPLICATE_KEY
                                        ? Mono.just(false)
                                        : Mono.error(e));
    }

    private Mono<Boolean> change(Write<S> write) {
        return Mono.from(collection.updateOne(asRead(write), update(write)))
                .map(done -> done.getMatchedCount() == 1);
    }

    private WriteModel<Document> model(Write<S> write) {
        return write.expectedVersion() == 0
                ? new InsertOneModel<>(StoredForm.created(write, tree))
                : new UpdateOneModel<>(asRead(write), update(write));
    }

    private static Bson asRead(Write<?> write) {
        return and(
                eq(StoredForm.ID, write.key().text()),
                eq(StoredForm.VERSION, write.expectedVersion()));
    }

    private Document update(Write<S> write) {
        var update = new Document("$set", StoredForm.changed(write, tree));
        if (write.announcements().isEmpty()) return update;
        var each = new Document("$each", StoredForm.outbox(write));
        return update.append("$push", new Document(StoredForm.OUTBOX, each));
    }

    private void after(List<Write<S>> writes) {
        crash.reach(CrashPoints.KEPT_BEFORE_REPLY);
        hint(writes);
    }

    private void hint(List<Write<S>> writes) {
        for (var write : writes) if (!write.announcements().isEmpty()) hint.accept(write.key());
    }

    private Flux<Kept<S>> found(Bson filter) {
        return Flux.from(collection.find(filter).projection(WITHOUT_OUTBOX)).map(this::kept);
    }

    private Kept<S> kept(Document stored) {
        return StoredForm.kept(stored, tree);
    }
}
