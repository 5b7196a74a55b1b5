package mandate.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that hands out copies. The original hands out the very object it keeps and changes
 * it in place, so a reply on its way out could show half an update.
 */
final class KeptCollection extends H2Collection {
    KeptCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    /** Every query, update and delete passes here; an update then changes and puts its own copy. */
    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(
                matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }

    /** A running total would cost one more page in every commit, and nobody asks for it. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    /**
     * The original uses an index only for a query by exactly its keys, so each compare-and-set on
     * {@code {_id, version}} would read the whole collection. Here every unique index whose keys
     * the query pins down narrows it, and the rest of the query then filters.
     */
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        var equalities = equalities(query);
        for (var index : getIndexes()) {
            var pinned = pinnedBy(equalities, index);
            if (pinned != null && index.canHandle(pinned)) {
                return matchDocuments(
                        query, index.getPositions(pinned), orderBy, skip, limit, batchSize, fields);
            }
        }
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    private static @Nullable Document pinnedBy(Document equalities, Index<Object> index) {
        var pinned = new Document();
        for (var key : index.getKeys()) {
            var value = equalities.get(key.getKey());
            if (value == null) return null;
            pinned.put(key.getKey(), value);
        }
        return pinned;
    }

    /** The fields that must have one plain value; drivers wrap them in {@code $and}. */
    private static Document equalities(Document query) {
        var found = new Document();
        query.forEach(
                (key, value) -> {
                    if (isPlain(value)) found.put(key, value);
                    else if (key.equals("$and") && value instanceof List<?> all)
                        all.forEach(one -> found.putAll(equalities((Document) one)));
                });
        return found;
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof UUID
                || value instanceof ObjectId;
    }
}
