package mandate.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import mandate.platform.core.Inbox.Arrival;
import mandate.platform.core.Inbox.Parked;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final String ATLAS = "initiative:default/atlas";
    private static final String GARDEN = "initiative:default/garden";

    @Test
    void the_first_fact_of_a_source_is_next() {
        assertThat(Inbox.EMPTY.arrival(atlas(1))).isEqualTo(Arrival.NEXT);
        assertThat(Inbox.EMPTY.last(ATLAS)).isZero();
    }

    @Test
    void a_fact_that_was_heard_is_seen_when_it_comes_again() {
        var inbox = Inbox.EMPTY.hear(atlas(1)).hear(atlas(2));
        assertThat(inbox.arrival(atlas(1))).isEqualTo(Arrival.SEEN);
        assertThat(inbox.arrival(atlas(2))).isEqualTo(Arrival.SEEN);
        assertThat(inbox.arrival(atlas(3))).isEqualTo(Arrival.NEXT);
    }

    @Test
    void a_fact_behind_a_gap_is_early_and_seen_once_it_is_parked() {
        assertThat(Inbox.EMPTY.arrival(atlas(3))).isEqualTo(Arrival.EARLY);
        var waiting = Inbox.EMPTY.park(parked(3));
        assertThat(waiting.arrival(atlas(3))).isEqualTo(Arrival.SEEN);
        assertThat(waiting.arrival(atlas(2))).isEqualTo(Arrival.EARLY);
        assertThat(waiting.arrival(atlas(1))).isEqualTo(Arrival.NEXT);
    }

    @Test
    void sources_do_not_disturb_each_other() {
        var inbox = Inbox.EMPTY.hear(atlas(4)).park(parked(6));
        assertThat(inbox.arrival(new Position(GARDEN, 1))).isEqualTo(Arrival.NEXT);
        assertThat(inbox.arrival(new Position(GARDEN, 6))).isEqualTo(Arrival.EARLY);
        var both = inbox.hear(new Position(GARDEN, 9));
        assertThat(both.last(ATLAS)).isEqualTo(4);
        assertThat(both.last(GARDEN)).isEqualTo(9);
        assertThat(both.parked()).containsExactly(parked(6));
    }

    @Test
    void parked_facts_follow_in_order_up_to_the_next_gap() {
        var inbox = Inbox.EMPTY.park(parked(6)).park(parked(3)).park(parked(2)).park(parked(4));
        assertThat(inbox.following(atlas(1))).containsExactly(parked(2), parked(3), parked(4));
        assertThat(inbox.following(atlas(4))).isEmpty();
        assertThat(inbox.following(new Position(GARDEN, 1))).isEmpty();
    }

    @Test
    void hearing_drops_what_was_parked_up_to_there() {
        var inbox = Inbox.EMPTY.park(parked(2)).park(parked(3)).park(parked(5)).hear(atlas(3));
        assertThat(inbox.parked()).containsExactly(parked(5));
        assertThat(inbox.last(ATLAS)).isEqualTo(3);
    }

    @Test
    void hearing_never_goes_back() {
        var inbox = Inbox.EMPTY.hear(atlas(4)).park(parked(6));
        assertThat(inbox.hear(atlas(3))).isEqualTo(inbox);
        assertThat(inbox.hear(atlas(4))).isEqualTo(inbox);
    }

    @Test
    void parking_twice_or_too_late_changes_nothing() {
        var inbox = Inbox.EMPTY.hear(atlas(2)).park(parked(4));
        assertThat(inbox.park(parked(4))).isEqualTo(inbox);
        assertThat(inbox.park(parked(2))).isEqualTo(inbox);
    }

    @Test
    void a_source_that_speaks_now_and_then_may_leave_gaps() {
        var inbox = Inbox.EMPTY.hear(atlas(7));
        assertThat(inbox.hasSeen(atlas(5))).isTrue();
        assertThat(inbox.hasSeen(atlas(7))).isTrue();
        assertThat(inbox.hasSeen(atlas(12))).isFalse();
    }

    @Test
    void any_shuffle_with_duplicates_ends_in_the_same_state_and_loses_nothing() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            int facts = 1 + random.nextInt(40);
            var heard = new Listener();
            arrivals(facts, random).forEach(heard::take);
            assertThat(heard.applied)
                    .as("seed %d", seed)
                    .isEqualTo(LongStream.rangeClosed(1, facts).boxed().toList());
            assertThat(heard.inbox)
                    .as("seed %d", seed)
                    .isEqualTo(new Inbox(List.of(atlas(facts)), List.of()));
        }
    }

    /** Each fact once and some of them up to thrice, in any order. */
    private static List<Long> arrivals(int facts, Random random) {
        var arrivals = new ArrayList<Long>();
        for (long n = 1; n <= facts; n++)
            for (int copies = 1 + random.nextInt(3); copies > 0; copies--) arrivals.add(n);
        Collections.shuffle(arrivals, random);
        return arrivals;
    }

    private static final class Listener {
        private final List<Long> applied = new ArrayList<>();
        private Inbox inbox = Inbox.EMPTY;

        void take(long sequence) {
            switch (inbox.arrival(atlas(sequence))) {
                case SEEN -> {}
                case EARLY -> inbox = inbox.park(parked(sequence));
                case NEXT -> apply(sequence);
            }
        }

        private void apply(long sequence) {
            applied.add(sequence);
            for (var parked : inbox.following(atlas(sequence)))
                applied.add(parked.position().sequence());
            inbox = inbox.hear(atlas(applied.getLast()));
        }
    }

    private static Position atlas(long sequence) {
        return new Position(ATLAS, sequence);
    }

    private static Parked parked(long sequence) {
        return new Parked(atlas(sequence), "initiative-diagnosed.v1", "{\"revision\":1}");
    }
}
