package mandate.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.platform.core.CrashPoints;
import mandate.platform.core.Key;
import mandate.platform.relay.MemoryLog.Fate;
import mandate.platform.relay.Relay.Outcome;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RelayTest {
    private static final Key ATLAS = new Key("default", "atlas");
    private static final Key GARDEN = new Key("default", "garden");
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(11);

    private final MemoryOutboxes outboxes = new MemoryOutboxes();
    private final MemoryLog log = new MemoryLog();
    private final MemoryLeases leases = new MemoryLeases();
    private final SetClock clock = new SetClock();

    @Test
    void facts_of_a_key_leave_in_their_order_and_are_taken_out() {
        tell(ATLAS, 3);
        tell(GARDEN, 2);
        expect(relay("north").sweep(), Outcome.SENT);
        assertThat(log.arrived(ATLAS)).containsExactly(1L, 2L, 3L);
        assertThat(log.arrived(GARDEN)).containsExactly(1L, 2L);
        assertThat(outboxes.left(ATLAS)).isEmpty();
        assertThat(outboxes.left(GARDEN)).isEmpty();
    }

    @Test
    void a_hint_sends_what_it_names_and_nothing_else() {
        tell(ATLAS, 1);
        tell(GARDEN, 1);
        expect(relay("north").step(List.of(ATLAS)), Outcome.SENT);
        assertThat(log.arrived(ATLAS)).containsExactly(1L);
        assertThat(log.arrived(GARDEN)).isEmpty();
    }

    @Test
    void without_anything_to_say_it_is_idle() {
        expect(relay("north").sweep(), Outcome.IDLE);
        expect(relay("north").step(List.of(ATLAS)), Outcome.IDLE);
    }

    @Test
    void killed_between_send_and_mark_it_repeats_and_loses_nothing() {
        tell(ATLAS, 2);
        StepVerifier.create(relay("north", RelayTest::killed).sweep())
                .expectError(Killed.class)
                .verify();
        assertThat(outboxes.left(ATLAS)).containsExactly(1L, 2L);
        tell(ATLAS, 1);

        expect(relay("north").sweep(), Outcome.SENT);

        assertThat(log.arrived(ATLAS)).containsExactly(1L, 2L, 1L, 2L, 3L);
        assertThat(outboxes.left(ATLAS)).isEmpty();
        assertThat(log.effects()).isEqualTo(Map.of(ATLAS, List.of(1L, 2L, 3L)));
    }

    @Test
    void while_another_process_holds_the_lease_it_sends_nothing() {
        expect(relay("north").sweep(), Outcome.IDLE);
        tell(ATLAS, 1);
        var south = relay("south");
        expect(south.sweep(), Outcome.NOT_OURS);
        assertThat(south.lease()).isNull();
        assertThat(log.arrived(ATLAS)).isEmpty();
        clock.pass(LONGER_THAN_A_LEASE);
        expect(south.sweep(), Outcome.SENT);
        assertThat(Objects.requireNonNull(south.lease()).fence()).isEqualTo(2);
    }

    @Test
    void a_lease_is_renewed_in_time_under_the_same_number() {
        var north = relay("north");
        var south = relay("south");
        for (int n = 0; n < 10; n++) {
            expect(north.sweep(), Outcome.IDLE);
            expect(south.sweep(), Outcome.NOT_OURS);
            clock.pass(Duration.ofSeconds(4));
        }
        assertThat(Objects.requireNonNull(north.lease()).fence()).isEqualTo(1);
    }

    @Test
    void a_late_mark_of_an_earlier_holder_changes_nothing() {
        tell(ATLAS, 2);
        var south = relay("south");
        var stopped = new ArrayList<String>();
        // north is stopped between send and mark for so long that south takes over
        CrashPoints stopping =
                point -> {
                    stopped.add(point);
                    clock.pass(LONGER_THAN_A_LEASE);
                    expect(south.sweep(), Outcome.SENT);
                    log.fates((key, sequence) -> Fate.REFUSED);
                    tell(ATLAS, 1);
                    expectRefusal(south);
                };
        var north = relay("north", stopping);
        expect(north.sweep(), Outcome.SENT);

        assertThat(stopped).containsExactly(CrashPoints.SENT_BEFORE_MARK);
        assertThat(outboxes.left(ATLAS)).containsExactly(3L);
        assertThat(outboxes.fence(ATLAS)).isEqualTo(2);
        log.fates((key, sequence) -> Fate.KEPT);
        expect(north.sweep(), Outcome.NOT_OURS);
        expect(south.sweep(), Outcome.SENT);
        assertThat(log.effects()).isEqualTo(Map.of(ATLAS, List.of(1L, 2L, 3L)));
    }

    @Test
    void a_log_that_is_away_leaves_the_outbox_as_it_was() {
        tell(ATLAS, 2);
        log.fates((key, sequence) -> Fate.REFUSED);
        var north = relay("north");
        expectRefusal(north);
        assertThat(outboxes.left(ATLAS)).containsExactly(1L, 2L);
        log.fates((key, sequence) -> Fate.KEPT);
        expect(north.sweep(), Outcome.SENT);
        assertThat(log.arrived(ATLAS)).containsExactly(1L, 2L);
    }

    @Test
    void what_the_log_refuses_is_not_overtaken_by_what_follows_it() {
        tell(ATLAS, 3);
        log.fates((key, sequence) -> sequence == 2 ? Fate.REFUSED : Fate.KEPT);
        expectRefusal(relay("north"));
        assertThat(log.arrived(ATLAS)).containsExactly(1L);
        assertThat(outboxes.left(ATLAS)).containsExactly(2L, 3L);
    }

    @Test
    void a_fact_that_the_log_never_takes_holds_up_its_own_key_alone() {
        tell(ATLAS, 1);
        tell(GARDEN, 2);
        log.fates((key, sequence) -> key.equals(ATLAS) ? Fate.REFUSED : Fate.KEPT);
        expectRefusal(relay("north"));
        assertThat(outboxes.left(ATLAS)).containsExactly(1L);
        assertThat(outboxes.left(GARDEN)).isEmpty();
        assertThat(log.arrived(GARDEN)).containsExactly(1L, 2L);
    }

    @Test
    void a_log_that_is_away_is_not_asked_for_every_key() {
        var asked = new ArrayList<Key>();
        for (int n = 0; n < 100; n++) tell(new Key("default", "initiative-" + n), 1);
        log.fates(
                (key, sequence) -> {
                    asked.add(key);
                    return Fate.REFUSED;
                });
        expectRefusal(relay("north"));
        assertThat(asked).hasSize(3);
    }

    private void tell(Key key, int facts) {
        for (int n = 0; n < facts; n++) outboxes.tell(key);
    }

    private Relay relay(String holder) {
        return relay(holder, CrashPoints.unarmed());
    }

    private Relay relay(String holder, CrashPoints crash) {
        return new Relay("relay-initiatives", holder, outboxes, log, leases, clock, crash);
    }

    private static void expect(Mono<Outcome> step, Outcome outcome) {
        StepVerifier.create(step).expectNext(outcome).verifyComplete();
    }

    private static void expectRefusal(Relay relay) {
        StepVerifier.create(relay.sweep()).expectErrorMessage("log away").verify();
    }

    private static void killed(String point) {
        if (point.equals(CrashPoints.SENT_BEFORE_MARK)) throw new Killed();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
