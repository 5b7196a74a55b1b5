package mandate.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class BsonTypeTest {
    private static final Document PAUSE =
            new Document("_id", "pause")
                    .append("state", new Document("people", people()))
                    .append("version", 7L);

    @Test
    void a_document_comes_back_from_the_disk_as_it_was() {
        var bytes = new WriteBuffer();
        BsonType.INSTANCE.write(bytes, PAUSE);
        var read = bytes.getBuffer().flip();
        assertThat(BsonType.INSTANCE.read(read)).isEqualTo(PAUSE);
        assertThat(read.hasRemaining()).isFalse();
    }

    @Test
    void what_lies_deep_in_a_document_counts_for_the_cache() {
        var bytes = new WriteBuffer();
        BsonType.INSTANCE.write(bytes, PAUSE);
        // objects in memory take more than their bytes on disk, but not the hundredfold
        assertThat(BsonType.INSTANCE.getMemory(PAUSE))
                .isBetween(bytes.position(), 20 * bytes.position());
    }

    private static List<Document> people() {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> new Document("personId", "p" + i).append("fit", i))
                .toList();
    }
}
