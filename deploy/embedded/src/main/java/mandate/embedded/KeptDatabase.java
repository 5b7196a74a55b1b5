package mandate.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** A database of {@link KeptCollection}s, whose documents lie on disk as BSON. */
final class KeptDatabase extends H2Database {
    private final MVStore store;

    KeptDatabase(String name, MVStore store, CursorRegistry cursors) {
        // before super: it opens the collections it finds, and that needs the store
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        var name = getDatabaseName() + "." + collection;
        MVMap<Object, Document> documents =
                store.openMap(
                        "databases." + name,
                        new MVMap.Builder<Object, Document>().valueType(BsonType.INSTANCE));
        MVMap<String, Object> meta = store.openMap("meta." + name);
        return new KeptCollection(this, collection, options, documents, meta, cursorRegistry);
    }

    /** Under the name that the original gives it, so that it finds the map to drop. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean isSparse) {
        MVMap<byte[], Object> positions =
                store.openMap(
                        getDatabaseName() + "." + collection + "._index_" + index,
                        new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
        return new KeptIndex(positions, index, keys, isSparse);
    }
}
