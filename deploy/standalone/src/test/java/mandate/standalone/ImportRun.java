package mandate.standalone;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports many people, one row in a hundred broken, through the gateway into the embedded store,
 * beside the store's own bulk insert of the same documents. Not a test: {@code deploy/bench-import}
 * calls its main method.
 */
final class ImportRun {
    private static final int CHUNK = 500;
    private static final int BROKEN_EVERY = 100;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ImportRun() {}

    /** Arguments: how many rows (100,000), how many rounds (3). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        var folder = Files.createTempDirectory("mandate-import-run");
        var file = folder.resolve("people.csv");
        write(file, rows, 0);
        Console.say(
                "%,d rows, %,d KiB, load average %s"
                        .formatted(rows, Files.size(file) / 1024, load()));
        try (var house = House.withServers(DataFolder.open(folder.resolve("data")), 0)) {
            for (int round = 0; round < rounds; round++) {
                write(file, rows, round);
                round(house, file, rows, round);
            }
        }
        Console.say("after that VmHWM %d MiB, load average %s".formatted(peak(), load()));
        System.exit(0);
    }

    /** Other ids in each round, so that each creates its people. */
    private static void round(House house, Path file, int rows, int round)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var report = send(house.address() + "/api/people/imports", file);
        double imported = rows / seconds(begun);
        exact(report, rows);
        Console.say(
                "round %d: import %,.0f rows/s in %.1f s, the %,d broken rows and no other named, VmHWM %d MiB"
                        .formatted(round, imported, rows / imported, rows / BROKEN_EVERY, peak()));
        double raw = raw(house.addresses().mongo(), rows, round);
        Console.say(
                "round %d: the store's own bulk insert %,.0f/s, ratio %.2f"
                        .formatted(round, raw, imported / raw));
    }

    private static void exact(JsonNode report, int rows) {
        int broken = rows / BROKEN_EVERY;
        check(report.path("created").asInt() == rows - broken, report, "created");
        check(report.path("refused").asInt() == broken, report, "refused");
        check(report.path("errors").size() == broken, report, "errors");
        int row = 0;
        for (var error : report.path("errors")) {
            row += BROKEN_EVERY;
            check(error.path("row").asInt() == row, error, "row");
            check(error.path("column").asString().equals("freeCapacityPct"), error, "column");
        }
    }

    private static void check(boolean holds, JsonNode report, String what) {
        var text = report.toString();
        if (!holds)
            throw new AssertionError(
                    what + " in " + text.substring(0, Math.min(900, text.length())));
    }

    /**
     * Rate of inserting documents like those of the import in the same chunks, nothing else done.
     * One chunk is read back and written under ever other ids: the embedded store would hold all
     * hundred thousand in memory to read them.
     */
    private static double raw(String uri, int rows, int round) {
        try (var client = MongoClients.create(uri)) {
            var people = client.getDatabase("matching").getCollection("people");
            var bench = client.getDatabase("bench").getCollection("people" + round);
            var sample =
                    Flux.from(people.find().projection(Projections.exclude("outbox")).limit(CHUNK))
                            .collectList()
                            .blockOptional()
                            .orElseThrow();
            long spent = 0;
            int written = 0;
            while (written < rows) {
                var chunk = new ArrayList<Document>(CHUNK);
                for (var one : sample)
                    chunk.add(
                            new Document(one)
                                    .append("_id", "copy/" + written++)
                                    .append("outbox", List.of()));
                spent += insert(bench, chunk);
            }
            return written / (spent / 1e9);
        }
    }

    private static long insert(MongoCollection<Document> into, List<Document> chunk) {
        long begun = System.nanoTime();
        Mono.from(into.insertMany(chunk)).block();
        return System.nanoTime() - begun;
    }

    private static void write(Path file, int rows, int round) throws IOException {
        var dice = new Random(round);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("id,name,unit,external,seniority,relevantExperienceYears,orientation,");
            out.write("freeCapacityPct,languages,interest,interestIn,skill1,level1,evidence1,");
            out.write("skill2,level2,skill3,level3,skill4,level4\n");
            for (int at = 1; at <= rows; at++) {
                var free = at % BROKEN_EVERY == 0 ? "plenty" : String.valueOf(dice.nextInt(101));
                out.write(
                        "R%d-%d,Name %d,Unit %d,false,SENIOR,%d,RELATIONSHIPS,%s,en:C1;fr:B2,HIGH,"
                                .formatted(round, at, at, at % 50, at % 20, free));
                out.write("forums;wikis,%s,4 of 5,ran it for a year".formatted(skill(dice)));
                for (int more = 0; more < 3; more++)
                    out.write(",%s,%d/5".formatted(skill(dice), dice.nextInt(6)));
                out.write('\n');
            }
        }
    }

    private static String skill(Random dice) {
        return "looking after matter " + dice.nextInt(3_000);
    }

    private static JsonNode send(String address, Path file)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofFile(file))
                        .build();
        return JsonMapper.shared().readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long peak() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/self/status")))
            if (line.startsWith("VmHWM")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        return 0;
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }
}
