package mandate.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static mandate.embedded.Documents.all;
import static mandate.embedded.Documents.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class StoreTest {
    private static final Pattern OF_THE_STORE =
            Pattern.compile("mongo-server|MVStore|H2|globalEventExecutor");

    @TempDir Path folder;

    @Test
    void documents_are_there_after_a_restart_as_they_were_written() {
        var file = folder.resolve("a/new/folder/documents.mv");
        var written =
                new Document("_id", "garden")
                        .append("title", "Nachbarschaftsgarten, café, 庭")
                        .append("seats", 3)
                        .append("many", 1L << 40)
                        .append("share", 0.25)
                        .append("opened", Date.from(Instant.parse("2026-11-21T10:15:30Z")))
                        .append("open", true)
                        .append("none", null)
                        .append("parts", List.of(new Document("name", "Beds"), List.of(1, "two")));
        try (var store = EmbeddedStore.start(file, 0);
                var documents = new Documents(store)) {
            one(documents.of("initiatives").insertOne(written));
        }
        try (var store = EmbeddedStore.start(file, 0);
                var documents = new Documents(store)) {
            assertThat(all(documents.of("initiatives").find())).containsExactly(written);
        }
    }

    @Test
    void a_store_without_a_file_starts_empty_each_time() {
        for (var time = 0; time < 2; time++) {
            try (var store = EmbeddedStore.start(null, 0);
                    var documents = new Documents(store)) {
                assertThat(all(documents.of("initiatives").find())).isEmpty();
                one(documents.of("initiatives").insertOne(new Document("_id", "garden")));
            }
        }
    }

    @Test
    void a_unique_index_is_kept_and_can_be_dropped() {
        var file = folder.resolve("documents.mv");
        try (var store = EmbeddedStore.start(file, 0);
                var documents = new Documents(store)) {
            var seats = documents.of("seats");
            one(
                    seats.createIndex(
                            Indexes.ascending("initiative", "role"),
                            new IndexOptions().unique(true).name("one_seat_a_role")));
            one(seats.insertOne(seat("first", "garden", "host")));
            one(seats.insertOne(seat("second", "garden", "treasurer")));
        }
        try (var store = EmbeddedStore.start(file, 0);
                var documents = new Documents(store)) {
            var seats = documents.of("seats");
            assertThatThrownBy(() -> one(seats.insertOne(seat("third", "garden", "host"))))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            all(seats.dropIndex("one_seat_a_role"));
            one(seats.insertOne(seat("third", "garden", "host")));
            assertThat(all(seats.find(eq("initiative", "garden")))).hasSize(3);
            all(seats.drop());
            assertThat(all(seats.find())).isEmpty();
        }
    }

    private static Document seat(String id, String initiative, String role) {
        return new Document("_id", id).append("initiative", initiative).append("role", role);
    }

    @Test
    void of_many_compare_and_sets_on_one_version_one_wins() {
        try (var store = EmbeddedStore.start(folder.resolve("documents.mv"), 0);
                var documents = new Documents(store)) {
            var mandates = documents.of("mandates");
            one(mandates.insertOne(new Document("_id", "garden").append("version", 7)));
            var won =
                    Flux.range(0, 50)
                            .flatMap(
                                    n ->
                                            mandates.updateOne(
                                                    and(eq("_id", "garden"), eq("version", 7)),
                                                    combine(inc("version", 1), set("owner", n))),
                                    16)
                            .map(result -> (int) result.getModifiedCount())
                            .reduce(0, Integer::sum);
            assertThat(one(won)).isOne();
            assertThat(one(mandates.find()).getInteger("version")).isEqualTo(8);
        }
    }

    @Test
    void a_pinned_key_narrows_but_does_not_decide() {
        try (var store = EmbeddedStore.start(null, 0);
                var documents = new Documents(store)) {
            var mandates = documents.of("mandates");
            var id = UUID.fromString("7a2c8a3e-1111-4222-8333-444455556666");
            one(mandates.insertOne(new Document("_id", "garden").append("version", 7)));
            one(mandates.insertOne(new Document("_id", 12).append("version", 7)));
            assertThat(all(mandates.find(and(eq("_id", "garden"), eq("version", 8))))).isEmpty();
            assertThat(all(mandates.find(and(eq("_id", 12L), eq("version", 7.0))))).hasSize(1);
            assertThat(all(mandates.find(and(eq("_id", id.toString()), eq("version", 7)))))
                    .isEmpty();
        }
    }

    @Test
    void a_reader_never_sees_half_an_update() throws Exception {
        try (var store = EmbeddedStore.start(null, 0);
                var documents = new Documents(store)) {
            var plans = documents.of("plans");
            one(plans.insertOne(plan(0)));
            var isDone = new AtomicBoolean();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var writing =
                        threads.submit(
                                () -> {
                                    for (var n = 1; n < 1_500; n++)
                                        one(plans.replaceOne(eq("_id", "plan"), plan(n)));
                                    isDone.set(true);
                                });
                while (!isDone.get()) {
                    var seen = one(plans.find(eq("_id", "plan")));
                    var n = seen.getInteger("first");
                    assertThat(seen).isEqualTo(plan(n));
                }
                writing.get();
            }
        }
    }

    /** Its number twice, with enough between for a reader to be caught in the middle. */
    private static Document plan(int n) {
        var middle = IntStream.range(0, 200).mapToObj(i -> n + ":" + i).toList();
        return new Document("_id", "plan")
                .append("first", n)
                .append("middle", middle)
                .append("last", n);
    }

    @Test
    void a_file_grows_with_its_documents_not_with_their_changes() throws Exception {
        var file = folder.resolve("documents.mv");
        try (var store = EmbeddedStore.start(file, 0, Survives.PROCESS_DEATH);
                var documents = new Documents(store)) {
            var plans = documents.of("plans");
            all(Flux.range(0, 20).concatMap(n -> plans.insertOne(plan(n).append("_id", n))));
            all(
                    Flux.range(0, 3_000)
                            .flatMap(n -> plans.updateOne(eq("_id", n % 20), set("last", n)), 8));
        }
        var documentsTakeAbout = 20 * 4_000L;
        assertThat(Files.size(file)).isLessThan(20 * documentsTakeAbout);
    }

    @Test
    void closing_leaves_no_thread_behind() throws Exception {
        var before = Thread.getAllStackTraces().keySet();
        var store = EmbeddedStore.start(folder.resolve("documents.mv"), 0);
        try (var documents = new Documents(store)) {
            one(documents.of("initiatives").insertOne(new Document("_id", "garden")));
            assertThat(threadsBeyond(before)).isNotEmpty();
        }
        store.close();
        for (var thread : threadsBeyond(before)) {
            if (thread.getName().startsWith("globalEventExecutor"))
                thread.join(Duration.ofSeconds(5));
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private static List<Thread> threadsBeyond(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> OF_THE_STORE.matcher(thread.getName()).find())
                .toList();
    }
}
