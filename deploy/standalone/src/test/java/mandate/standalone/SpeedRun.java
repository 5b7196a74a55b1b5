package mandate.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import mandate.testkit.Eventually;
import tools.jackson.databind.JsonNode;

/**
 * Measures the start on existing data, the memory, and the way from an accepted write to its
 * suggestion. Not a test: {@code deploy/bench} calls its main method.
 */
final class SpeedRun {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int STARTS = 3;
    private static final int WARM_UP = 30;
    private static final long POLL_MILLIS = 5;

    private final List<String> command;
    private final Path data;

    private SpeedRun(List<String> command, Path data) {
        this.command = command;
        this.data = data;
    }

    /** Arguments: command, folder to work in, portfolio, people (0), writes (200). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int people = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        int writes = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 200;
        var run = new SpeedRun(List.of(arguments[0]), Path.of(arguments[1]).resolve("data"));
        Console.say("load average " + load() + ", %,d more people".formatted(people));
        var first = run.fill(arguments[2], people);
        for (int i = 1; i < STARTS; i++) run.start(i, first).stop();
        try (var house = run.start(STARTS, first)) {
            run.latency(writes);
            Console.say("after that VmRSS %d MiB".formatted(house.mebibytes("VmRSS")));
            house.stop();
        }
        Console.say("load average " + load());
    }

    /** Makes the data that is there; gives the id of an initiative that has candidates. */
    private String fill(String portfolio, int people) {
        try (var house = HouseProcess.start(data, command, "--import", portfolio)) {
            var api = new Client(house.reached().page());
            var first = Eventually.eventuallyFound(PATIENCE, () -> firstWithCandidates(api));
            var everybody = new Traffic(api, new Books(), new Invented(146));
            for (int from = 0; from < people; from += 500)
                everybody.importPeople(
                        IntStream.range(from, Math.min(people, from + 500))
                                .mapToObj(Invented::one)
                                .toList());
            Eventually.eventually(PATIENCE, () -> suggestion(api, first));
            house.stop();
            return first;
        }
    }

    private static @org.jspecify.annotations.Nullable String firstWithCandidates(Client api) {
        for (var item : api.get("/api/initiatives?limit=500").json().path("items"))
            if (!item.at("/suggestions/0/candidates").isEmpty()) return item.path("id").asString();
        return null;
    }

    private HouseProcess start(int number, String initiative) {
        long begun = System.nanoTime();
        var house = HouseProcess.start(data, command);
        var api = new Client(house.reached().page());
        long up = millis(begun);
        Eventually.eventually(PATIENCE, () -> suggestion(api, initiative));
        Console.say(
                "start %d: up after %,d ms, first suggestion read after %,d ms, VmRSS %d MiB (peak %d)"
                        .formatted(
                                number,
                                up,
                                millis(begun),
                                house.mebibytes("VmRSS"),
                                house.mebibytes("VmHWM")));
        return house;
    }

    private static void suggestion(Client api, String initiative) {
        if (isReady(api, initiative).path("candidates").isEmpty())
            throw new AssertionError("No candidate for " + initiative);
    }

    private static JsonNode isReady(Client api, String initiative) {
        var part = api.get("/api/initiatives/" + initiative + "/suggestions").json().path(0);
        if (!part.path("status").asString("").equals("READY"))
            throw new AssertionError(initiative + " has no suggestion yet");
        return part;
    }

    /** A round trip of the broker and a write of ours by turns, so that both have the same luck. */
    private void latency(int writes) throws IOException, InterruptedException {
        var addresses = Addresses.read(data.resolve(DataFolder.ADDRESSES));
        var api = new Client(addresses.page());
        var trips = new Durations();
        var replies = new Durations();
        var suggestions = new Durations();
        try (var broker = new RawBroker(addresses.kafka())) {
            for (int i = -WARM_UP; i < writes; i++) {
                if (i == 0) Console.say("warmed up, load average " + load());
                measure(
                        broker,
                        api,
                        "bench-" + (i + WARM_UP),
                        i < 0 ? new Durations() : trips,
                        i < 0 ? new Durations() : replies,
                        i < 0 ? new Durations() : suggestions);
            }
        }
        say("raw produce → consume", trips, trips);
        say("PUT initiative → reply", replies, trips);
        say("reply → suggestion visible", suggestions, trips);
    }

    private static void measure(
            RawBroker broker,
            Client api,
            String id,
            Durations trips,
            Durations replies,
            Durations suggestions)
            throws InterruptedException {
        long begun = System.nanoTime();
        broker.roundTrip();
        trips.since(begun);
        begun = System.nanoTime();
        var reply = api.create("/api/initiatives/" + id, Invented.brief(id, 1));
        replies.since(begun);
        if (reply.status() != 201) throw new AssertionError(id + " answered " + reply);
        begun = System.nanoTime();
        while (!visible(api, id)) Thread.sleep(POLL_MILLIS);
        suggestions.since(begun);
    }

    private static boolean visible(Client api, String id) {
        var part = api.get("/api/initiatives/" + id + "/suggestions").json().path(0);
        return part.path("status").asString("").equals("READY")
                && part.path("initiativeRevision").asInt() == 1;
    }

    private static void say(String what, Durations measured, Durations raw) {
        Console.say(
                "%-27s p50 %6.1f ms (%4.1f × raw)   p99 %6.1f ms (%4.1f × raw)"
                        .formatted(
                                what,
                                measured.percentile(50),
                                measured.percentile(50) / raw.percentile(50),
                                measured.percentile(99),
                                measured.percentile(99) / raw.percentile(99)));
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ", 2)[0] : "unknown";
    }
}
