package mandate.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import mandate.testkit.Eventually;

/**
 * The lives of one data folder: each house on it is written to until it dies, and the books of what
 * was acknowledged go on to the next.
 */
final class Story {
    private static final int KILLED = 137;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST_INITIATIVES = 24;

    private final Path data;
    private final Size size;
    private final Random random;
    private final Invented invented;
    private final Books books = new Books();
    private final AtomicInteger chunks = new AtomicInteger();
    private int initiatives;

    /**
     * How much is written.
     *
     * @param people in the import
     * @param chunk how many of them at once
     * @param pauseMillis between two initiatives
     */
    record Size(int people, int chunk, int pauseMillis) {
        int chunks() {
            return people / chunk;
        }
    }

    Story(Path data, Size size, long seed) {
        this.data = data;
        this.size = size;
        this.random = new Random(seed);
        this.invented = new Invented(seed);
    }

    /** Lives until a crash point is reached a number of times, with writes until then. */
    void crash(String point, int times) {
        var armed = "-Dmandate.crash=%s:%d".formatted(point, times);
        try (var house = HouseProcess.start(data, HouseProcess.command(armed))) {
            var addresses = house.up();
            if (addresses != null) writeUntilDead(house, addresses);
            int code = house.died();
            if (code != KILLED)
                throw new AssertionError(
                        "%s ended with %d: %s".formatted(armed, code, house.lastWords()));
        }
    }

    /** Lives until a kill -9 at some moment of the import; says which. */
    String kill(List<String> command) {
        int after = chunks.get() + 1 + random.nextInt(size.chunks() / 2);
        long then = random.nextLong(200);
        try (var house = HouseProcess.start(data, command)) {
            var addresses = house.reached();
            var killer = beside(() -> kill(house, after, then));
            writeUntilDead(house, addresses);
            killer.join();
            house.died();
        }
        return "%d ms after chunk %d of %d".formatted(then, after, size.chunks());
    }

    private void kill(HouseProcess house, int after, long then) {
        try {
            Eventually.eventually(PATIENCE, () -> reached(after));
            rest(then);
        } finally {
            house.kill();
        }
    }

    private void reached(int after) {
        int now = chunks.get();
        if (now < after) throw new AssertionError("%d chunks, not %d".formatted(now, after));
    }

    /** Imports and initiatives side by side; returns when the house has died of it. */
    private void writeUntilDead(HouseProcess house, Addresses addresses) {
        var traffic = new Traffic(new Client(addresses.page()), books, invented);
        var importing = beside(() -> untilDead(house, () -> importChunk(traffic)));
        untilDead(house, () -> initiative(traffic, addresses));
        importing.join();
    }

    /** On a thread of its own: the common pool has one thread where there are two cores. */
    private static CompletableFuture<Void> beside(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    /** Only death excuses a silence; whatever else goes wrong ends the house, so that all ends. */
    @SuppressWarnings("InfiniteLoopStatement")
    private static void untilDead(HouseProcess house, Runnable work) {
        try {
            while (true) work.run();
        } catch (Traffic.NoReply silence) {
            if (house.diesSoon()) return;
            house.kill();
            throw new AssertionError("It lives and is silent", silence);
        } catch (RuntimeException | AssertionError wrong) {
            house.kill();
            throw wrong;
        }
    }

    /** The next chunk; after the last, the first again with something new in each record. */
    void importChunk(Traffic traffic) {
        traffic.importPeople(Traffic.chunk(chunks.get() % size.chunks(), size.chunk()));
        chunks.incrementAndGet();
    }

    /** A new initiative, some of them owned; once there are enough, new drafts of the old. */
    private void initiative(Traffic traffic, Addresses addresses) {
        int number = initiatives++ % MOST_INITIATIVES;
        var id = "circle-" + number;
        traffic.put(id);
        if (initiatives == 1) rolesAreKnown(addresses, id);
        if (number % 3 == 0 && books.mandates().next(id) == 1) {
            traffic.importPeople(List.of(Invented.owner(id)));
            traffic.give(id);
        }
        rest(size.pauseMillis());
    }

    /** Until matching has heard of roles, it refuses every mandate. */
    private static void rolesAreKnown(Addresses addresses, String id) {
        var api = new Client(addresses.page());
        Eventually.eventually(
                PATIENCE,
                () -> {
                    var answer = api.get("/api/initiatives/" + id + "/suggestions");
                    if (answer.status() == 0) return;
                    if (answer.json().path(0).path("roleId").asString("").isEmpty())
                        throw new AssertionError("no role yet: " + answer);
                });
    }

    /**
     * A last life: is all there, can all that was not answered be done again, is all there then.
     */
    List<String> reckoning(List<String> command, List<String> summary) {
        var faults = new ArrayList<String>();
        try (var house = HouseProcess.start(data, command)) {
            var addresses = house.reached();
            summary.add("acknowledged before: " + books.acknowledged());
            summary.add("without a reply: " + books.unknown());
            faults.addAll(new Reckoning(addresses, books, invented).faults());
            var traffic = new Traffic(new Client(addresses.page()), books, invented);
            traffic.again();
            while (chunks.get() < size.chunks()) importChunk(traffic);
            var reckoning = new Reckoning(addresses, books, invented);
            faults.addAll(reckoning.faults());
            summary.add("acknowledged after: " + books.acknowledged());
            summary.add("facts told more than once: " + reckoning.repeatedFacts());
            house.stop();
        }
        return faults;
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
