package mandate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import mandate.embedded.EmbeddedStore;
import mandate.platform.core.CrashPoints;
import mandate.platform.core.Documents;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import mandate.platform.document.MongoDocuments;
import mandate.platform.document.MongoOutboxes;
import mandate.platform.document.RecordTree;
import mandate.platform.relay.OutboxEntry;
import mandate.platform.relay.OutboxStore.Mark;
import mandate.platform.relay.Pending;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class MongoDocumentsTest extends DocumentsContract {
    private static final EmbeddedStore STORE = EmbeddedStore.start(null, 0);
    private static final MongoClient CLIENT = MongoClients.create(STORE.connectionString());

    private final MongoCollection<Document> collection =
            CLIENT.getDatabase(Servers.freshName("documents")).getCollection("plans");
    private final MongoOutboxes outboxes = new MongoOutboxes(collection);
    private final List<String> events = new ArrayList<>();
    private final Documents<Plan> documents =
            new MongoDocuments<>(
                    collection, new RecordTree<>(Plan.class), this::hinted, this::reached);

    @AfterAll
    static void stop() {
        CLIENT.close();
        STORE.close();
    }

    @BeforeEach
    void nothing_is_there() {
        assertThat(announced()).isEmpty();
    }

    @Override
    Documents<Plan> documents() {
        return documents;
    }

    @Override
    List<String> announced() {
        return pending(outboxes.sweep(1_000)).stream()
                .flatMap(p -> p.entries().stream().map(e -> said(p.key(), e)))
                .toList();
    }

    @Test
    void an_entry_says_who_when_and_what() {
        kept(Write.create(ATLAS, FIRST, List.of(DRAWN_UP), OFFICE));
        assertThat(pending(outboxes.pending(List.of(ATLAS, GARDEN))))
                .containsExactly(
                        new Pending(
                                ATLAS,
                                List.of(
                                        new OutboxEntry(
                                                1,
                                                OFFICE.actor(),
                                                OFFICE.at(),
                                                DRAWN_UP.type(),
                                                DRAWN_UP.data()))));
    }

    @Test
    void a_mark_takes_out_what_was_acknowledged_and_leaves_the_rest() {
        kept(Write.create(ATLAS, FIRST, List.of(DRAWN_UP, CLOSED), OFFICE));
        kept(Write.change(find(ATLAS), SECOND, List.of(CLOSED), OFFICE));
        kept(Write.create(GARDEN, FIRST, List.of(DRAWN_UP), OFFICE));
        outboxes.mark(List.of(new Mark(ATLAS, 2, 1), new Mark(GARDEN, 1, 1))).block();
        assertThat(announced()).containsExactly("default/atlas#3 plan-closed.v1");
        assertThat(find(ATLAS).told()).isEqualTo(3);
        assertThat(find(ATLAS).version()).isEqualTo(2);
    }

    @Test
    void a_mark_with_an_older_fence_changes_nothing() {
        kept(Write.create(ATLAS, FIRST, List.of(DRAWN_UP, CLOSED), OFFICE));
        outboxes.mark(List.of(new Mark(ATLAS, 1, 5))).block();
        outboxes.mark(List.of(new Mark(ATLAS, 2, 4))).block();
        assertThat(announced()).containsExactly("default/atlas#2 plan-closed.v1");
        outboxes.mark(List.of(new Mark(ATLAS, 2, 5))).block();
        assertThat(announced()).isEmpty();
    }

    @Test
    void a_mark_and_a_change_do_not_undo_each_other() {
        kept(Write.create(ATLAS, FIRST, List.of(DRAWN_UP), OFFICE));
        var read = find(ATLAS);
        outboxes.mark(List.of(new Mark(ATLAS, 1, 1))).block();
        assertThat(kept(Write.change(read, SECOND, List.of(CLOSED), OFFICE))).isTrue();
        assertThat(announced()).containsExactly("default/atlas#2 plan-closed.v1");
    }

    @Test
    void a_sweep_finds_at_most_what_was_asked_for_and_nothing_silent() {
        for (int n = 0; n < 10; n++)
            kept(Write.create(new Key("default", "plan-" + n), FIRST, List.of(DRAWN_UP), OFFICE));
        kept(Write.create(GARDEN, FIRST, List.of(), OFFICE));
        assertThat(pending(outboxes.sweep(4))).hasSize(4);
        assertThat(pending(outboxes.sweep(100))).hasSize(10);
        assertThat(pending(outboxes.pending(List.of(GARDEN)))).isEmpty();
    }

    @Test
    void a_write_that_announces_hints_and_can_be_killed_before_its_answer() {
        kept(Write.create(ATLAS, FIRST, List.of(DRAWN_UP), OFFICE));
        kept(Write.create(GARDEN, FIRST, List.of(), OFFICE));
        assertThat(events)
                .containsExactly("kept-before-reply", "default/atlas", "kept-before-reply");
    }

    @Test
    void many_writes_can_be_killed_before_their_answer_too() {
        var writes =
                IntStream.range(0, 3)
                        .mapToObj(n -> new Key("default", "plan-" + n))
                        .map(key -> Write.create(key, FIRST, List.of(DRAWN_UP), OFFICE))
                        .toList();
        documents.keepMany(writes).doOnNext(answer -> events.add("answer")).block();
        assertThat(events)
                .containsExactly(
                        "kept-before-reply",
                        "default/plan-0",
                        "default/plan-1",
                        "default/plan-2",
                        "answer");
    }

    private void hinted(Key key) {
        events.add(key.text());
    }

    private void reached(String point) {
        if (point.equals(CrashPoints.KEPT_BEFORE_REPLY)) events.add(point);
    }

    private static List<Pending> pending(Flux<Pending> found) {
        return Objects.requireNonNull(found.collectList().block());
    }

    private static String said(Key key, OutboxEntry entry) {
        return key.text() + "#" + entry.sequence() + " " + entry.type();
    }
}
