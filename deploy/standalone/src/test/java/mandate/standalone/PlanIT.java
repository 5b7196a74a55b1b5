package mandate.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mandate.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import mandate.testkit.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The sample portfolio planned as a whole: ordered, followed, published, found on the map. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Path SAMPLE = Path.of("../../docs/samples/portfolio");

    private final House house =
            House.on(
                    new House.Ground(
                            Servers.bootstrapServers(),
                            Servers.mongoUri(),
                            Servers.freshName("plan") + "-",
                            HouseUnderTest.folder()),
                    0);
    private final Client api = new Client(house.address());

    @BeforeAll
    void takeTheSampleIn() throws IOException {
        lines("/api/people/imports", "people.jsonl");
        lines("/api/initiatives/imports", "initiatives.jsonl");
        lines("/api/mandates/imports", "ownership.jsonl");
        for (var one : api.get("/api/initiatives?limit=100").json().path("items"))
            if (wantsSomebody(one)) HouseUnderTest.ready(api, one.path("id").asString());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_plan_is_ordered_followed_published_and_found_on_the_map() {
        var ordered = order("{\"id\": \"next-year\", \"name\": \"Next year\"}");
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);

        var told = new String(api.file("/api/plans/next-year/progress", "*/*"), UTF_8);
        assertThat(told).contains("event:ended", "\"status\":\"DONE\"");
        var plan = api.get("/api/plans/next-year").json();
        assertThat(plan.path("bound").asLong()).isLessThanOrEqualTo(plan.path("cost").asLong());
        assertThat(plan.path("gapPct").asDouble()).isBetween(0.0, 5.0);
        assertThat(plan.path("filled").asInt()).isPositive();
        assertThatNobodyGivesMoreThanThereIs(plan);

        var published =
                api.post("/api/plans/next-year/publish", "{\"reason\": \"agreed by the board\"}");
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(published.json().path("asked")).isEqualTo(plan.path("changes"));
        assertThat(published.json().path("refused").asInt()).as(published.body()).isZero();
        for (var seat : published.json().path("seats"))
            eventually(SOON, () -> assertThatTheMapNames(seat));

        var again =
                api.post("/api/plans/next-year/publish", "{\"reason\": \"agreed by the board\"}");
        assertThat(again.json().path("accepted")).isEqualTo(published.json().path("accepted"));
        assertThat(mandates()).as("nothing doubles").isEqualTo(mandatesAfter(published.json()));
    }

    @Test
    void the_files_of_a_plan_open() {
        order("{\"id\": \"for-files\"}");
        api.file("/api/plans/for-files/progress", "*/*");

        byte[] book = api.file("/api/plans/for-files/files/xlsx", "*/*");
        var calendar = new String(api.file("/api/plans/for-files/files/ics", "*/*"), UTF_8);

        assertThat(book).startsWith('P', 'K');
        assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT", "Review: ");
        assertThat(api.get("/api/plans/for-files/files/doc").status()).isEqualTo(422);
        assertThat(api.get("/api/plans/nope/files/ics").status()).isEqualTo(404);
    }

    @Test
    void an_order_that_cannot_be_planned_is_refused_with_names() {
        var strange = order("{\"whatIf\": {\"leavers\": [\"nobody\"]}, \"months\": 12}");
        var wrong = order("{\"months\": 13, \"colour\": \"green\", \"effort\": \"SOME\"}");
        var nothing = order("{\"from\": \"2150-01\"}");

        assertThat(strange.status()).isEqualTo(422);
        assertThat(strange.json().at("/errors/0/field").asString()).isEqualTo("whatIf.leavers");
        assertThat(strange.json().at("/errors/0/value").asString()).isEqualTo("nobody");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("months", "colour", "effort");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(api.get("/api/plans/nope").status()).isEqualTo(404);
        assertThat(api.post("/api/plans/nope/stop", "{}").status()).isEqualTo(404);
    }

    @Test
    void a_what_if_differs_from_the_live_plan_in_the_seats_of_whoever_leaves() {
        order("{\"id\": \"as-it-is\", \"keepOwners\": false}");
        api.file("/api/plans/as-it-is/progress", "*/*");
        var leaver = "";
        for (var seat : api.get("/api/plans/as-it-is").json().path("seats"))
            if (seat.path("personId").isString()) leaver = seat.path("personId").asString();
        order(
                "{\"id\": \"one-less\", \"keepOwners\": false, \"after\": \"as-it-is\","
                        + " \"whatIf\": {\"leavers\": [\"%s\"]}}".formatted(leaver));
        api.file("/api/plans/one-less/progress", "*/*");

        var difference = api.get("/api/plans/one-less/difference?to=as-it-is").json();

        assertThat(difference.path("changes")).isNotEmpty();
        assertThat(difference.path("cost").asLong()).isNotNegative();
        for (var seat : api.get("/api/plans/one-less").json().path("seats"))
            assertThat(seat.path("personId").asString("")).isNotEqualTo(leaver);
    }

    private Client.Answer order(String json) {
        return api.post("/api/plans", json);
    }

    private void lines(String path, String file) throws IOException {
        var answer = api.postLines(path, Files.readString(SAMPLE.resolve(file)));
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }

    private static boolean wantsSomebody(JsonNode initiative) {
        var verdict = initiative.at("/diagnosis/verdict").asString("");
        return !verdict.equals("NO_STAFF") && !verdict.equals("UNDECIDED");
    }

    private static void assertThatNobodyGivesMoreThanThereIs(JsonNode plan) {
        var planned = new TreeMap<String, Integer>();
        for (var load : plan.path("loads"))
            for (int t = 0; t < load.path("planned").size(); t++) {
                assertThat(load.path("planned").get(t).asInt())
                        .isLessThanOrEqualTo(load.path("free").get(t).asInt());
                planned.merge(
                        load.path("personId").asString(),
                        load.path("planned").get(t).asInt(),
                        Integer::sum);
            }
        assertThat(planned).isNotEmpty();
    }

    private void assertThatTheMapNames(JsonNode seat) {
        var found = false;
        for (var entry : api.get("/api/ownership-map").json().path("entries"))
            if (entry.path("initiativeId").equals(seat.path("initiativeId")))
                for (var owner : entry.path("owners"))
                    found |= owner.path("personId").equals(seat.path("personId"));
        assertThat(found).as("%s is on the map", seat).isTrue();
    }

    private int mandates() {
        int count = 0;
        for (var one : api.get("/api/initiatives?limit=100").json().path("items"))
            count += one.path("mandates").size();
        return count;
    }

    /** Those that were there before, and one for each seat that was accepted. */
    private static int mandatesAfter(JsonNode published) {
        int imported = 8;
        return imported + published.path("accepted").asInt();
    }
}
