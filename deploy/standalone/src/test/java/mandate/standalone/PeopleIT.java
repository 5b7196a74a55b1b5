package mandate.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static mandate.standalone.Briefs.circle;
import static mandate.testkit.Eventually.eventuallyFound;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mandate.standalone.Client.Answer;
import mandate.testkit.Servers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * People come in files and by directories, and what is said of them counts, through the gateway.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleIT {
    private static final String LISTENING =
            "http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc24-29e9121345de";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String IMPORT = "/api/people/imports";
    private static final String EXPORT = "/api/people/exports/";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final House house =
            House.on(
                    new House.Ground(
                            Servers.bootstrapServers(),
                            Servers.mongoUri(),
                            Servers.freshName("people") + "-",
                            HouseUnderTest.folder()),
                    0);
    private final Client api = new Client(house.address());

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_preview_writes_nothing_and_the_import_after_it_does_what_it_said() {
        var table =
                """
                id,name,freeCapacityPct,languages,skill1,level1,evidence1
                csv1,"=cmd|' /C calc'!A0",40,en:C1;fr:B2,hosting meetups,4/5,ran twelve
                csv2,Ada,much,en:C1,,,
                csv1,Zoë,50,en:C1,hosting meetups,expert,
                """;
        var preview = api.postCsv(IMPORT + "?preview=true", table).json();
        assertThat(preview.path("preview").asBoolean()).isTrue();
        assertThat(preview.at("/errors/0/field").asString()).isEqualTo("freeCapacityPct");
        assertThat(preview.at("/errors/0/value").asString()).isEqualTo("much");
        assertThat(api.get("/api/people/csv1").status()).isEqualTo(404);

        var report = api.postCsv(IMPORT, table).json();
        assertThat(report.path("refused")).isEqualTo(preview.path("refused"));
        assertThat(report.at("/duplicateRows/0/id").asString()).isEqualTo("csv1");
        var person = api.get("/api/people/csv1").json();
        assertThat(person.path("name").asString()).isEqualTo("Zoë");
        assertThat(person.path("freeCapacityPct").asInt()).isEqualTo(50);
    }

    @Test
    void workbooks_and_lines_come_in_and_an_export_of_all_changes_nothing() throws IOException {
        var book = api.postFile(IMPORT, XLSX, workbook());
        assertThat(book.json().path("created").asInt()).as(book.body()).isEqualTo(2);
        var risky = "{\"id\":\"jl1\",\"name\":\"=1+1\",\"unit\":\"+49 30\",\"role\":\"@all\"}\n";
        assertThat(api.postLines(IMPORT, risky).json().path("created").asInt()).isEqualTo(1);
        assertThat(api.get("/api/people/xl2").json().path("freeCapacityPct").asInt()).isEqualTo(30);

        var people = api.file(EXPORT + "people.csv", "*/*");
        assertThat(new String(people, UTF_8)).contains("'=1+1", "'+49 30", "'@all");
        var skills = api.file(EXPORT + "skills.csv", "*/*");
        unchanged(api.postForm(IMPORT, Map.of("people", people, "skills", skills)));
        unchanged(
                api.postFile(
                        IMPORT, "application/x-ndjson", api.file(EXPORT + "people.jsonl", "*/*")));
        assertThat(api.get("/api/people/jl1").json().path("name").asString()).isEqualTo("=1+1");
    }

    @Test
    void files_that_no_table_can_be_read_from_are_refused_with_what_is_allowed() {
        var table = "id;name\nenc1;Zoë\n";
        refused(api.postFile(IMPORT, "text/csv", table.getBytes(ISO_8859_1)), "file");
        refused(api.postFile(IMPORT, "text/csv", new byte[0]), null);
        refused(api.postFile(IMPORT, XLSX, "PK nothing".getBytes(UTF_8)), null);
        assertThat(api.postFile(IMPORT, "image/png", new byte[9]).status()).isEqualTo(415);
        var wide = api.postFile(IMPORT, "text/csv", ("\ufeff" + table).getBytes(UTF_16LE));
        assertThat(wide.json().path("created").asInt()).as(wide.body()).isEqualTo(1);
        assertThat(api.get("/api/people/enc1").json().path("name").asString()).isEqualTo("Zoë");
        var cell = "id,name\nhuge1," + "x".repeat(3_000_000) + "\nhuge2,Bo\n";
        var report = api.postCsv(IMPORT, cell);
        assertThat(report.json().path("created").asInt()).as(report.body()).isEqualTo(1);
        assertThat(report.json().at("/errors/0/field").asString()).isEqualTo("name");
        assertThat(report.body().length()).isLessThan(3_000);
    }

    @Test
    void a_directory_adds_changes_and_retires_somebody() {
        var jane =
                "{\"userName\": \"jane@it.example\", \"externalId\": \"SC-1\", \"displayName\": \"Jane\"}";
        assertThat(api.post("/api/scim/v2/Users", jane).status()).isEqualTo(201);
        assertThat(api.post("/api/scim/v2/Users", jane).status()).isEqualTo(409);
        var listed = api.get("/api/scim/v2/Users?filter=userName%20eq%20%22jane@it.example%22");
        assertThat(listed.json().at("/Resources/0/id").asString()).isEqualTo("SC-1");
        var gone = operation("replace", "active", "false");
        assertThat(api.patch("/api/scim/v2/Users/SC-1", gone).status()).isEqualTo(200);
        assertThat(api.get("/api/scim/v2/Users/SC-1").json().path("active").asBoolean()).isFalse();
        var born = operation("add", "dateOfBirth", "\"1990-01-01\"");
        var refused = api.patch("/api/scim/v2/Users/SC-1", born);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asString()).contains("dateOfBirth", "R75");
    }

    @Test
    void a_colleague_confirms_a_skill_and_the_ranking_explains_itself_from_both_sides() {
        api.create("/api/people/conf1", person("conf1", "facilitating workshops"));
        api.create("/api/people/conf2", person("conf2", "listening"));
        api.create("/api/initiatives/people-it", circle("2027-01", "2027-06", 0.1));
        int before = fit("people-it", "conf1");

        var path = "/api/people/conf1/skills/confirmations";
        var said =
                "{\"skill\": \"facilitating workshops\", \"level\": \"5 of 5\", \"evidence\": \"seen it\", \"by\": \"conf2\", \"relation\": \"COLLEAGUE\"}";
        assertThat(api.post(path, said).status()).isEqualTo(201);
        assertThat(api.post(path, said.replace("conf2", "conf1")).status()).isEqualTo(409);
        refused(api.post(path, said.replace("conf2", "nobody-at-all")), "by");
        int after = eventuallyFound(SOON, () -> more("people-it", "conf1", before));

        var seats = api.get("/api/people/conf1/initiatives").json();
        var mine = find(seats.path("items"), "initiativeId", "people-it");
        assertThat(mine.path("fit").asInt()).isEqualTo(after);
        assertThat(sum(mine.path("parts"))).isEqualTo(after);
        var first = api.get("/api/people/conf1/initiatives/people-it/first-place").json();
        assertThat(first.path("result").asString())
                .isIn("ALREADY_FIRST", "REACHABLE", "OUT_OF_REACH");
        assertThat(api.get("/api/people/nobody-at-all/initiatives").status()).isEqualTo(404);
        assertThat(api.get("/api/gaps").json().isObject()).isTrue();
        assertThat(api.get("/api/fit-weights").json().path("version").asString()).isNotBlank();
    }

    @Test
    void a_confirmed_phrase_is_read_anew_and_moves_the_suggestion() {
        var phrase = "keeps the kettle on for the doubters";
        api.create("/api/people/kettle", person("kettle", phrase));
        api.create("/api/initiatives/kettle-it", circle("2027-01", "2027-06", 0.1));
        int before = fit("kettle-it", "kettle");

        var body = "{\"phrase\": \"%s\", \"skill\": \"%s\"}".formatted(phrase, LISTENING);
        var confirmed = api.post("/api/skills/confirmations", body);
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(201);
        int after = eventuallyFound(SOON, () -> more("kettle-it", "kettle", before));
        assertThat(after).isGreaterThan(before);
        var read = "{\"phrases\": [\"%s\"]}".formatted("Keeps the kettle on for the doubters!");
        var best = api.post("/api/skills/normalisations", read).json().at("/0/0");
        assertThat(best.path("skill").asString()).isEqualTo(LISTENING);
        assertThat(best.path("via").asString()).isEqualTo(phrase);

        api.delete("/api/skills/confirmations/" + confirmed.json().path("id").asString());
        eventuallyFound(SOON, () -> fit("kettle-it", "kettle") == before ? true : null);
    }

    private int fit(String initiative, String person) {
        var part = HouseUnderTest.ready(api, initiative);
        return find(part.path("candidates"), "personId", person).path("fit").asInt();
    }

    private @Nullable Integer more(String initiative, String person, int before) {
        int now = fit(initiative, person);
        return now > before ? now : null;
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (var one : list) if (one.path(field).asString("").equals(value)) return one;
        throw new AssertionError("no " + field + " " + value + " in " + list);
    }

    private static int sum(JsonNode parts) {
        int sum = 0;
        for (var part : parts) sum += part.path("contribution").asInt();
        return sum;
    }

    private static String person(String id, String skill) {
        return Briefs.person(id, 60, false)
                .replace("draws people out", skill)
                .replace("CONFIRMED", "CLAIMED")
                .replace("5 of 5", "4 of 5");
    }

    private static String operation(String op, String path, String value) {
        return "{\"Operations\": [{\"op\": \"%s\", \"path\": \"%s\", \"value\": %s}]}"
                .formatted(op, path, value);
    }

    private static void unchanged(Answer answer) {
        var report = answer.json();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(report.path("unchanged").asInt()).isEqualTo(report.path("rows").asInt());
        assertThat(report.path("rows").asInt()).isPositive();
    }

    private static void refused(Answer answer, @Nullable String field) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.json().path("type").asString()).startsWith("urn:mandate:problem:");
        if (field == null) return;
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/allowed").isMissingNode()).isFalse();
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var rows =
                    List.of(
                            List.of("id", "name", "freeCapacityPct"),
                            List.of("xl1", "Ädel", "20"),
                            List.of("xl2", "Bo", "30"));
            var sheet = book.createSheet("people");
            for (int row = 0; row < rows.size(); row++)
                for (int at = 0; at < 3; at++)
                    (at == 0 ? sheet.createRow(row) : sheet.getRow(row))
                            .createCell(at)
                            .setCellValue(rows.get(row).get(at));
            book.write(out);
            return out.toByteArray();
        }
    }
}
