package mandate.platform.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import mandate.platform.core.Key;
import mandate.platform.relay.MemoryLog.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Writers, relays, a store, a log and a clock in one thread, where everything that may go wrong
 * does so by the seed: the same seed is the same life, step for step.
 */
final class SimulatedWorld {
    private static final List<Key> KEYS =
            List.of(
                    new Key("default", "atlas"),
                    new Key("default", "garden"),
                    new Key("other", "atlas"));
    private static final List<String> PROCESSES = List.of("north", "south", "east");
    private static final int STEPS = 80;
    private static final int MOST_STOPS = 20;

    private final Random random;
    private final MemoryOutboxes outboxes = new MemoryOutboxes();
    private final MemoryLeases leases = new MemoryLeases();
    private final SetClock clock = new SetClock();
    private final MemoryLog log = new MemoryLog();
    private final List<Relay> relays = new ArrayList<>();
    private boolean calm;
    private int stopped;
    private int stops;

    SimulatedWorld(long seed) {
        random = new Random(seed);
        log.fates((key, sequence) -> fate());
        for (var process : PROCESSES) relays.add(relay(process));
    }

    /** A log that now and then acknowledges what it does not keep. */
    SimulatedWorld withForgetfulLog() {
        log.fates((key, sequence) -> !calm && random.nextInt(10) == 0 ? Fate.LOST : fate());
        return this;
    }

    /** Lives through a wild time and then a calm one; what promises were broken, if any. */
    List<String> live() {
        for (int step = 0; step < STEPS; step++) {
            outboxes.tell(any(KEYS));
            if (random.nextInt(3) > 0) relayAnything();
            if (random.nextInt(5) == 0) pass();
            if (random.nextInt(12) == 0) restart();
        }
        calm = true;
        for (int step = 0; step < 2 * PROCESSES.size(); step++) {
            clock.pass(Duration.ofSeconds(11));
            for (var relay : relays) run(relay, false);
        }
        return broken();
    }

    /** Everything that came to the log, as it came. */
    List<MemoryLog.Arrived> arrived() {
        return log.arrived();
    }

    private List<String> broken() {
        var broken = new ArrayList<String>();
        var effects = log.effects();
        outboxes.told()
                .forEach(
                        (key, told) -> {
                            var all = LongStream.rangeClosed(1, told).boxed().toList();
                            check(broken, key + " first arrivals", log.firstArrivals(key), all);
                            check(broken, key + " effects", effects.get(key), all);
                            check(broken, key + " outbox", outboxes.left(key), List.of());
                        });
        return broken;
    }

    private static void check(
            List<String> broken, String what, @Nullable Object found, Object promised) {
        if (!promised.equals(found)) broken.add(what + ": " + found + ", not " + promised);
    }

    private void relayAnything() {
        run(any(relays), random.nextBoolean());
    }

    /** One step of a relay, whose failure is for its loop to repeat. */
    private void run(Relay relay, boolean hinted) {
        var step = hinted ? relay.step(List.of(any(KEYS))) : relay.sweep();
        step.onErrorComplete(Misfortune.class).onErrorComplete(IllegalStateException.class).block();
    }

    /** A new process in the place of one that was killed; it knows no lease. */
    private void restart() {
        int which = random.nextInt(relays.size());
        relays.set(which, relay(PROCESSES.get(which)));
    }

    private Relay relay(String process) {
        return new Relay("relay", process, outboxes, log, leases, clock, this::reached);
    }

    private void reached(String point) {
        if (calm) return;
        if (random.nextInt(6) == 0) throw new Misfortune(point);
        if (random.nextInt(6) == 0) stop();
    }

    private Fate fate() {
        if (calm) return Fate.KEPT;
        if (random.nextInt(20) == 0) stop();
        return switch (random.nextInt(15)) {
            case 0 -> Fate.REFUSED;
            case 1 -> Fate.KEPT_UNSAID;
            default -> Fate.KEPT;
        };
    }

    /** The process stands still while the world goes on. */
    private void stop() {
        if (stopped == PROCESSES.size() - 1 || ++stops > MOST_STOPS) return;
        stopped++;
        for (int n = random.nextInt(4); n >= 0; n--) {
            pass();
            outboxes.tell(any(KEYS));
            relayAnything();
        }
        stopped--;
    }

    private void pass() {
        clock.pass(Duration.ofSeconds(random.nextInt(15)));
    }

    private <T> T any(List<T> these) {
        return these.get(random.nextInt(these.size()));
    }

    /** The end of a process. */
    private static final class Misfortune extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misfortune(String point) {
            super(point, null, false, false);
        }
    }
}
