package mandate.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on disk in the form they have on the wire, instead of serialised Java objects. */
final class BsonType extends BasicDataType<Document> {
    static final BsonType INSTANCE = new BsonType();

    /** A guess is enough: it decides when a page splits and how much the cache holds. */
    private static final int BYTES_PER_FIELD = 64;

    private BsonType() {}

    @Override
    public int getMemory(Document document) {
        return BYTES_PER_FIELD * (1 + document.size());
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
