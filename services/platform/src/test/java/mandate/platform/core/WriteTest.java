package mandate.platform.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WriteTest {
    private static final Key ATLAS = new Key("default", "atlas");
    private static final Author OFFICE =
            new Author("default", "program-office", Instant.parse("2026-11-23T08:00:00Z"));
    private static final Inbox HEARD = Inbox.EMPTY.hear(new Position("role:default/coach", 3));

    @Test
    void a_first_write_expects_nothing_to_be_there() {
        var write = Write.create(ATLAS, "drawn up", List.of(), OFFICE);
        assertThat(write.expectedVersion()).isZero();
        assertThat(write.told()).isZero();
        assertThat(write.inbox()).isEqualTo(Inbox.EMPTY);
    }

    @Test
    void a_change_carries_on_what_was_read() {
        var kept = new Kept<>(ATLAS, 7, 4, "drawn up", HEARD, List.of(reply(1)));
        var write = Write.change(kept, "diagnosed", List.of(), OFFICE);
        assertThat(write)
                .isEqualTo(
                        new Write<>(
                                ATLAS,
                                7,
                                4,
                                "diagnosed",
                                HEARD,
                                List.of(reply(1)),
                                List.of(),
                                OFFICE));
    }

    @Test
    void hearing_replaces_the_inbox_alone() {
        var write = Write.create(ATLAS, "drawn up", List.of(), OFFICE).answering(reply(1));
        var after = write.hearing(HEARD);
        assertThat(after.inbox()).isEqualTo(HEARD);
        assertThat(after.hearing(Inbox.EMPTY)).isEqualTo(write);
    }

    @Test
    void the_newest_thirty_two_answers_are_remembered() {
        var write = Write.create(ATLAS, "drawn up", List.of(), OFFICE);
        for (int n = 1; n <= 40; n++) write = write.answering(reply(n));
        assertThat(write.replies())
                .isEqualTo(IntStream.rangeClosed(9, 40).mapToObj(WriteTest::reply).toList());
    }

    @Test
    void a_request_finds_its_own_answer_or_none() {
        var kept = new Kept<>(ATLAS, 1, 0, "drawn up", HEARD, List.of(reply(1), reply(2)));
        assertThat(kept.replyTo("request-2")).isEqualTo(reply(2));
        assertThat(kept.replyTo("request-3")).isNull();
    }

    @Test
    void a_key_is_read_back_from_its_text() {
        assertThat(ATLAS.text()).isEqualTo("default/atlas");
        assertThat(Key.parse("default/atlas")).isEqualTo(ATLAS);
        assertThat(OFFICE.key("atlas")).isEqualTo(ATLAS);
    }

    @Test
    void a_text_that_is_no_key_is_a_bug_that_shows_it() {
        for (var text : List.of("atlas", "", "/atlas"))
            assertThatThrownBy(() -> Key.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(text);
    }

    @Test
    void expectations_hold_for_what_they_say() {
        assertThat(holds(new Expectation.Absent())).containsExactly(true, false, false);
        assertThat(holds(new Expectation.At(7))).containsExactly(false, true, false);
        assertThat(holds(new Expectation.Present())).containsExactly(false, true, true);
        assertThat(holds(new Expectation.Whatever())).containsExactly(true, true, true);
    }

    private static List<Boolean> holds(Expectation expectation) {
        return List.of(expectation.holds(null), expectation.holds(7L), expectation.holds(8L));
    }

    private static Reply reply(int n) {
        return new Reply("request-" + n, "hash-" + n, "answer " + n);
    }
}
