package mandate.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index whose keys lie on disk as BSON. The original serialises two Java objects for each
 * comparison of keys on the way down its tree.
 */
final class KeptIndex extends AbstractUniqueIndex<Object> {
    private static final String FIELD = "k";

    private final MVMap<byte[], Object> positions;

    KeptIndex(MVMap<byte[], Object> positions, String name, List<IndexKey> keys, boolean isSparse) {
        super(name, keys, isSparse);
        this.positions = positions;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(bytes(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(bytes(key), Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        Function<Entry<byte[], Object>, Entry<KeyValue, Object>> readable =
                entry -> Map.entry(key(entry.getKey()), entry.getValue());
        return positions.entrySet().stream().map(readable).toList();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(bytes(key));
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /** Equal keys have equal bytes: the caller has made every number a double where it can. */
    private static byte[] bytes(KeyValue key) {
        var buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(new Document(FIELD, key.stream().toList()), buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    private static KeyValue key(byte[] bytes) {
        return new KeyValue(
                (List<?>) BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes)).get(FIELD));
    }
}
