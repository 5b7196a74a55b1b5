package mandate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Documents;
import mandate.platform.core.Inbox;
import mandate.platform.core.Inbox.Parked;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import mandate.platform.core.Reply;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What every keeper of documents promises, in memory as in a store. */
abstract class DocumentsContract {
    static final Key ATLAS = new Key("default", "atlas");
    static final Key GARDEN = new Key("default", "garden");
    static final Author OFFICE =
            new Author("default", "program-office", Instant.parse("2026-11-23T08:00:00.123Z"));
    static final Announcement DRAWN_UP = new Announcement("plan-drawn-up.v1", "{\"n\":1}");
    static final Announcement CLOSED = new Announcement("plan-closed.v1", "{\"n\":2}");

    /** The state under test, with what a tree has to bear. */
    record Plan(String aim, @Nullable String owner, List<Integer> months, boolean open) {
        Plan {
            months = List.copyOf(months);
        }
    }

    static final Plan FIRST = new Plan("Map every path. é 😀", null, List.of(1, 12), true);
    static final Plan SECOND = new Plan("Map every path twice", "P04", List.of(), false);

    /** A keeper that holds nothing yet. */
    abstract Documents<Plan> documents();

    /** What the documents have announced and nobody has taken out: key, sequence and type. */
    abstract List<String> announced();

    @Test
    void what_was_created_is_found_as_it_was() {
        var write =
                Write.create(ATLAS, FIRST, List.of(DRAWN_UP, CLOSED), OFFICE)
                        .hearing(heard())
                        .answering(new Reply("request-1", "hash", "{\"id\":\"m1\"}"));
        assertThat(kept(write)).isTrue();
        assertThat(find(ATLAS))
                .isEqualTo(
                        new Kept<>(
                                ATLAS,
                                1,
                                2,
                                FIRST,
                                heard(),
                                List.of(new Reply("request-1", "hash", "{\"id\":\"m1\"}"))));
        assertThat(announced())
                .containsExactly(
                        "default/atlas#1 plan-drawn-up.v1", "default/atlas#2 plan-closed.v1");
    }

    @Test
    void nothing_is_found_where_nothing_was_kept() {
        assertThat(documents().find(ATLAS).blockOptional()).isEmpty();
        assertThat(ids(documents().everything())).isEmpty();
    }

    @Test
    void only_one_of_two_can_create() {
        assertThat(kept(Write.create(ATLAS, FIRST, List.of(DRAWN_UP), OFFICE))).isTrue();
        assertThat(kept(Write.create(ATLAS, SECOND, List.of(CLOSED), OFFICE))).isFalse();
        assertThat(find(ATLAS).state()).isEqualTo(FIRST);
        assertThat(announced()).containsExactly("default/atlas#1 plan-drawn-up.v1");
    }

    @Test
    void a_change_replaces_the_state_and_goes_on_announcing() {
        kept(Write.create(ATLAS, FIRST, List.of(DRAWN_UP), OFFICE));
        assertThat(kept(Write.change(find(ATLAS), SECOND, List.of(CLOSED), OFFICE))).isTrue();
        assertThat(find(ATLAS)).isEqualTo(new Kept<>(ATLAS, 2, 2, SECOND, Inbox.EMPTY, List.of()));
        assertThat(announced())
                .containsExactly(
                        "default/atlas#1 plan-drawn-up.v1", "default/atlas#2 plan-closed.v1");
    }

    @Test
    void a_change_of_what_is_no_longer_there_changes_nothing() {
        kept(Write.create(ATLAS, FIRST, List.of(), OFFICE));
        var read = find(ATLAS);
        kept(Write.change(read, SECOND, List.of(), OFFICE));
        assertThat(kept(Write.change(read, FIRST, List.of(CLOSED), OFFICE))).isFalse();
        assertThat(find(ATLAS).state()).isEqualTo(SECOND);
        assertThat(announced()).isEmpty();
        var nowhere = new Kept<>(GARDEN, 1, 0, FIRST, Inbox.EMPTY, List.<Reply>of());
        assertThat(kept(Write.change(nowhere, SECOND, List.of(CLOSED), OFFICE))).isFalse();
        assertThat(documents().find(GARDEN).blockOptional()).isEmpty();
    }

    @Test
    void of_many_who_change_at_once_one_succeeds() {
        kept(Write.create(ATLAS, FIRST, List.of(), OFFICE));
        var read = find(ATLAS);
        var kept =
                Flux.range(0, 16)
                        .flatMap(
                                n ->
                                        documents()
                                                .keep(Write.change(read, SECOND, told(n), OFFICE))
                                                .subscribeOn(Schedulers.boundedElastic()))
                        .filter(Boolean::booleanValue)
                        .count()
                        .block();
        assertThat(kept).isEqualTo(1);
        assertThat(announced()).hasSize(1);
        assertThat(find(ATLAS).version()).isEqualTo(2);
    }

    @Test
    void many_are_kept_together() {
        kept(Write.create(ATLAS, FIRST, List.of(), OFFICE));
        var change = Write.change(find(ATLAS), SECOND, List.of(CLOSED), OFFICE);
        var create = Write.create(GARDEN, FIRST, List.of(DRAWN_UP), OFFICE);
        assertThat(documents().keepMany(List.of(change, create)).block()).isTrue();
        assertThat(find(ATLAS).state()).isEqualTo(SECOND);
        assertThat(find(GARDEN).state()).isEqualTo(FIRST);
        assertThat(announced())
                .containsExactlyInAnyOrder(
                        "default/atlas#1 plan-closed.v1", "default/garden#1 plan-drawn-up.v1");
        assertThat(documents().keepMany(List.of()).block()).isTrue();
    }

    @Test
    void many_of_which_one_was_overtaken_are_not_all_kept() {
        kept(Write.create(ATLAS, FIRST, List.of(), OFFICE));
        var read = find(ATLAS);
        kept(Write.change(read, SECOND, List.of(), OFFICE));
        var stale = Write.change(read, FIRST, List.of(), OFFICE);
        var taken = Write.create(ATLAS, FIRST, List.of(), OFFICE);
        var fine = Write.create(GARDEN, FIRST, List.of(), OFFICE);
        assertThat(documents().keepMany(List.of(fine, stale)).block()).isFalse();
        assertThat(documents().keepMany(List.of(taken)).block()).isFalse();
        assertThat(find(ATLAS).state()).isEqualTo(SECOND);
    }

    @Test
    void pages_go_by_ascending_id_within_an_organisation() {
        // neighbours in the order of characters: '.' and '-' come before '/', '0' comes after it
        for (var organisation : List.of("default", "default.x", "default-x", "default0", "a"))
            for (var id : List.of("b", "B", "a-1", "a.1", "a_1", "a1"))
                kept(Write.create(new Key(organisation, id), FIRST, List.of(), OFFICE));
        assertThat(ids(documents().page("default", "", 1_000)))
                .containsExactly("B", "a-1", "a.1", "a1", "a_1", "b");
        assertThat(ids(documents().page("default", "", 2))).containsExactly("B", "a-1");
        assertThat(ids(documents().page("default", "a-1", 3))).containsExactly("a.1", "a1", "a_1");
        assertThat(ids(documents().page("default", "a", 1))).containsExactly("a-1");
        assertThat(ids(documents().page("default", "b", 9))).isEmpty();
        assertThat(ids(documents().page("nobody", "", 9))).isEmpty();
        assertThat(ids(documents().everything())).hasSize(30);
    }

    @Test
    void of_the_named_documents_those_that_exist_are_found() {
        kept(Write.create(ATLAS, FIRST, List.of(), OFFICE));
        kept(Write.create(GARDEN, SECOND, List.of(), OFFICE));
        var named = List.of(GARDEN, new Key("default", "nowhere"), new Key("other", "atlas"));
        assertThat(ids(documents().findAll(named))).containsExactly("garden");
        assertThat(ids(documents().findAll(List.of()))).isEmpty();
    }

    final boolean kept(Write<Plan> write) {
        return Objects.requireNonNull(documents().keep(write).block());
    }

    final Kept<Plan> find(Key key) {
        return Objects.requireNonNull(documents().find(key).block());
    }

    private static List<String> ids(Flux<Kept<Plan>> found) {
        return Objects.requireNonNull(found.map(kept -> kept.key().id()).collectList().block());
    }

    private static List<Announcement> told(int n) {
        return List.of(new Announcement("told.v1", "{\"n\":" + n + "}"));
    }

    private static Inbox heard() {
        var role = new Position("role:default/coach", 3);
        var early =
                new Parked(new Position("role:default/coach", 5), "role-defined.v1", "{\"a\":1}");
        return Inbox.EMPTY.hear(role).park(early);
    }
}
