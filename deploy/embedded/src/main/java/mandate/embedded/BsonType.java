package mandate.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents on disk in the form they have on the wire, instead of serialised Java objects. */
final class BsonType extends BasicDataType<Document> {
    static final BsonType INSTANCE = new BsonType();

    /** Of a document's or list's own object, and of a number or a truth value. */
    private static final int BYTES_PER_OBJECT = 64;

    /** Of a field's entry in its map, and of its name. */
    private static final int BYTES_PER_FIELD = 100;

    private BsonType() {}

    /**
     * A guess, but of the whole tree: it decides when a page splits and how much the cache holds.
     * Were only the top counted, pages of megabytes would be written anew for each change, and the
     * cache would hold everything.
     */
    @Override
    public int getMemory(Document document) {
        return (int) Math.min(Integer.MAX_VALUE / 2, bytes(document));
    }

    private static long bytes(@Nullable Object value) {
        return switch (value) {
            case Document document -> {
                long sum = BYTES_PER_OBJECT;
                for (var inner : document.values()) sum += BYTES_PER_FIELD + bytes(inner);
                yield sum;
            }
            case Collection<?> list -> {
                long sum = BYTES_PER_OBJECT;
                for (var inner : list) sum += bytes(inner);
                yield sum;
            }
            case String text -> BYTES_PER_OBJECT + text.length();
            case byte[] bytes -> BYTES_PER_OBJECT + bytes.length;
            case null, default -> BYTES_PER_OBJECT;
        };
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        var bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        target.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        var bytes = Unpooled.wrappedBuffer(source);
        var document = BsonDecoder.decodeBson(bytes);
        source.position(source.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
