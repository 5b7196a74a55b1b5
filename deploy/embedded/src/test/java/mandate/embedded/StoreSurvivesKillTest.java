package mandate.embedded;

import static com.mongodb.client.model.Filters.eq;
import static mandate.embedded.Documents.all;
import static mandate.embedded.Documents.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSurvivesKillTest {
    @TempDir Path folder;

    @Test
    void every_acknowledged_document_outlives_a_kill_twice_in_a_row() throws Exception {
        var file = folder.resolve("documents.mv");
        var acknowledged = new ArrayList<String>();
        for (var round : List.of("first", "second")) {
            acknowledged.addAll(
                    ChildJvm.killedAfter(
                            Duration.ofMillis(1_200), StoreWriter.class, file.toString(), round));
            try (var store = EmbeddedStore.start(file, 0);
                    var documents = new Documents(store)) {
                assertThatAllIsKept(documents, acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(200);
    }

    private static void assertThatAllIsKept(Documents documents, List<String> acknowledged) {
        var people = documents.of("people");
        var kept =
                all(people.find()).stream()
                        .map(person -> person.getString("_id"))
                        .collect(Collectors.toCollection(HashSet::new));
        assertThat(kept.containsAll(ids(acknowledged))).isTrue();
        assertThatLedgersAreWhole(people, acknowledged);
        assertThatIndexesMatch(documents, kept.size());
        for (var id : ids(acknowledged)) {
            assertThat(all(people.find(eq("_id", id)))).hasSize(1);
            assertThat(all(people.find(eq("email", id + "@example.org")))).hasSize(1);
        }
        assertThatThrownBy(() -> one(people.insertOne(twin(ids(acknowledged).getFirst()))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    private static List<String> ids(List<String> acknowledged) {
        return acknowledged.stream()
                .filter(line -> line.startsWith("person "))
                .map(line -> line.substring("person ".length()))
                .toList();
    }

    /** The version and what it counts changed together, and no acknowledged change is undone. */
    private static void assertThatLedgersAreWhole(
            MongoCollection<Document> people, List<String> acknowledged) {
        for (var line : acknowledged) {
            if (!line.startsWith("ledger ")) continue;
            var words = line.split(" ", -1);
            var ledger = one(people.find(eq("_id", words[1])));
            assertThat(ledger.getInteger("version"))
                    .isGreaterThanOrEqualTo(Integer.parseInt(words[2]));
            assertThat(ledger.getList("people", String.class))
                    .hasSize(ledger.getInteger("version"));
        }
    }

    private static void assertThatIndexesMatch(Documents documents, int people) {
        var validated = documents.run(new Document("validate", "people"));
        assertThat(validated.getInteger("nrecords")).isEqualTo(people);
        assertThat(validated.get("keysPerIndex", Document.class).values())
                .hasSize(2)
                .allSatisfy(keys -> assertThat(((Number) keys).intValue()).isEqualTo(people));
    }

    private static Document twin(String id) {
        return new Document("_id", "twin of " + id).append("email", id + "@example.org");
    }
}
