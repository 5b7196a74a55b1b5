package mandate.matching.web.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.PersonState;
import mandate.matching.fixtures.PeopleInMemory;
import org.junit.jupiter.api.Test;

class PeopleImportTest {
    private final ImportClient client = new ImportClient();

    @Test
    void a_table_is_taken_row_by_row_and_what_is_wrong_is_named() {
        var report =
                client.csv(
                                """
                                id,name,freeCapacityPct,languages,skill1,level1,evidenceGrade1
                                P1,Ada,40,en:C1;fr:B2,listening,4/5,JUSTIFIED
                                P2,Bo,140,en:C1,,,
                                P3,Cy,40,en:Z9,,,
                                ,Di,40,,,,
                                P5,Eve,40,,listening,3,PROVEN
                                """)
                        .json();
        assertThat(report.path("rows").asInt()).isEqualTo(5);
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(report.path("refused").asInt()).isEqualTo(4);
        assertThat(report.at("/errors/0/row").asInt()).isEqualTo(2);
        assertThat(report.at("/errors/0/column").asString()).isEqualTo("freeCapacityPct");
        assertThat(report.at("/errors/1/allowed").toString()).contains("C1");
        assertThat(report.at("/errors/2/column").asString()).isEqualTo("id");
        assertThat(report.at("/errors/3/column").asString()).isEqualTo("evidenceGrade1");
        assertThat(String.valueOf(find("P1").tree().get("skills"))).contains("listening", "4/5");
    }

    @Test
    void a_preview_says_what_would_be_and_writes_nothing() {
        client.csv("id,unit,freeCapacityPct\nP1,HR,40\nP2,HR,40\n");
        var told = client.world.documents.told().size();

        var report =
                client.send(
                                "text/csv",
                                "id,unit,freeCapacityPct\nP1,HR,40\nP2,IT,40\nP3,IT,400\nP4,IT,4\nP4,IT,4\n"
                                        .getBytes(UTF_8),
                                true)
                        .json();

        assertThat(report.path("preview").asBoolean()).isTrue();
        assertThat(report.path("people").toString())
                .isEqualTo(
                        "[{\"row\":1,\"id\":\"P1\",\"effect\":\"UNCHANGED\",\"fields\":[]},"
                                + "{\"row\":2,\"id\":\"P2\",\"effect\":\"CHANGED\",\"fields\":[\"unit\"]},"
                                + report.at("/people/2")
                                + ",{\"row\":5,\"id\":\"P4\",\"effect\":\"UNCHANGED\",\"fields\":"
                                + report.at("/people/3/fields")
                                + "}]");
        assertThat(report.at("/people/2/effect").asString()).isEqualTo("CREATED");
        assertThat(report.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(client.world.documents.told()).hasSize(told);
        assertThat(find("P2").tree().get("unit")).isEqualTo("HR");
    }

    @Test
    void the_report_of_a_preview_is_the_report_of_the_import_after_it() {
        var rows = "id,freeCapacityPct\nP1,40\nP2,x\nP1,50\nP1,50\n".getBytes(UTF_8);
        var before = client.send("text/csv", rows, true).json();
        var after = client.send("text/csv", rows, false).json();
        for (var member : List.of("rows", "created", "changed", "unchanged", "refused", "errors"))
            assertThat(after.path(member)).as(member).isEqualTo(before.path(member));
        assertThat(after.path("changed").asInt()).isEqualTo(1);
        assertThat(after.path("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void a_second_row_of_a_person_is_reported_and_the_later_one_counts() {
        var report = client.csv("id,unit\nP1,HR\nP2,HR\nP1,IT\n").json();
        assertThat(report.path("duplicates").asInt()).isEqualTo(1);
        assertThat(report.at("/duplicateRows/0/id").asString()).isEqualTo("P1");
        assertThat(report.at("/duplicateRows/0/row").asInt()).isEqualTo(3);
        assertThat(report.at("/duplicateRows/0/firstRow").asInt()).isEqualTo(1);
        assertThat(find("P1").tree().get("unit")).isEqualTo("IT");
    }

    @Test
    void a_protected_column_is_refused_by_name_with_the_reason_and_its_value_is_not_repeated() {
        var report = client.csv("id,age,Gender\nP1,51,f\nP2,,\n").json();
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(report.at("/errors/0/column").asString()).isEqualTo("age");
        assertThat(report.at("/errors/1/column").asString()).isEqualTo("Gender");
        assertThat(report.at("/errors/0/rule").asString()).isEqualTo("R75");
        assertThat(report.at("/errors/0/allowed").toString()).contains("protected attribute");
        assertThat(report.toString()).doesNotContain("51");
    }

    @Test
    void skills_of_a_second_file_find_their_person_wherever_they_stand() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "skills.csv",
                """
                personId,text,level,evidence,evidenceGrade
                P2,planning,3,"led, twice",JUSTIFIED
                P1,listening,4/5,,CLAIMED
                P9,nobody,1,,
                P2,writing,9 lives,,SURE
                P1,hosting,,,CONFIRMED
                """
                        .getBytes(UTF_8));
        files.put("people.csv", "id,skill1,level1\nP1,reading,2\nP2,,\nP3,,\n".getBytes(UTF_8));

        var report = client.form(files, false).json();

        assertThat(report.path("created").asInt()).isEqualTo(2);
        assertThat(report.at("/skills/refused").asInt()).isEqualTo(1);
        assertThat(report.path("errors").toString())
                .contains("\"row\":4,\"column\":\"evidenceGrade\",\"file\":\"skills.csv\"")
                .contains("\"row\":3,\"column\":\"personId\",\"file\":\"skills.csv\"");
        assertThat(find("P1").profile().skills())
                .extracting(skill -> skill.text())
                .containsExactly("reading", "listening", "hosting");
    }

    @Test
    void a_table_leaves_alone_what_it_has_no_column_for() {
        client.csv("id,unit,freeCapacityPct,skill1,level1\nP1,HR,40,listening,4/5\n");

        var table = "id,freeCapacityPct\nP1,60\n";

        var preview = client.send("text/csv", table.getBytes(UTF_8), true).json();
        client.csv(table);

        assertThat(preview.at("/people/0/fields").toString()).isEqualTo("[\"freeCapacityPct\"]");
        assertThat(find("P1").tree()).containsEntry("unit", "HR");
        assertThat(find("P1").profile().skills()).hasSize(1);

        client.csv("id,unit,skill1\nP1,,\n");
        assertThat(find("P1").tree()).doesNotContainKey("unit");
        assertThat(find("P1").profile().skills()).isEmpty();
        assertThat(find("P1").tree()).containsKey("freeCapacityPct");
    }

    @Test
    void a_workbook_is_read_by_its_sheets() {
        var book =
                ImportClient.workbook(
                        Map.of(
                                "People",
                                List.of(
                                        List.of("id", "freeCapacityPct", "languages"),
                                        List.of("P1", 40, "en:C1;fr:native"),
                                        List.of(),
                                        List.of("P2", "lots", "")),
                                "skills",
                                List.of(
                                        List.of("personId", "text", "level"),
                                        List.of("P1", "listening", 4))));

        var report = client.send(ImportClient.XLSX, book, false).json();

        assertThat(report.path("created").asInt()).as(report.toString()).isEqualTo(1);
        assertThat(report.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(find("P1").profile().skills().getFirst().level().value()).isEqualTo(4);
        assertThat(find("P1").profile().capacity().pct()).isEqualTo(40);
    }

    @Test
    void lines_of_objects_are_taken_and_the_broken_ones_named() {
        var report =
                client.lines("{\"id\":\"P1\"}\n\nnot json\n{\"id\":\"P2\",\"nope\":1}\n[1]").json();
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(report.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(report.at("/errors/1/field").asString()).isEqualTo("nope");
        assertThat(report.at("/errors/2/row").asInt()).isEqualTo(5);
    }

    @Test
    void what_is_no_table_of_people_is_refused_as_a_whole() {
        assertThat(client.csv("").status()).isEqualTo(422);
        assertThat(client.csv("name,unit\nAda,HR\n").status()).isEqualTo(422);
        assertThat(client.csv("id,id\nP1,P1\n").status()).isEqualTo(422);
        assertThat(client.send(ImportClient.XLSX, "no workbook".getBytes(UTF_8), false).status())
                .isEqualTo(422);
        assertThat(
                        client.form(Map.of("skills.csv", "personId,text\n".getBytes(UTF_8)), false)
                                .status())
                .isEqualTo(422);
        assertThat(client.form(Map.of("people.pdf", new byte[9]), false).status()).isEqualTo(415);
    }

    @Test
    void tables_as_spreadsheets_write_them_are_read_with_every_letter() {
        var table = "id;name\r\nP1;Zoë Ångström\r\nP2;\"a;b\"\r\n";
        assertThat(send(("\ufeff" + table).getBytes(UTF_8)).path("created").asInt()).isEqualTo(2);
        assertThat(find("P1").display().name()).isEqualTo("Zoë Ångström");
        var tabs = "\ufeff" + table.replace(';', '\t').replace("P1", "P3");
        assertThat(send(tabs.getBytes(UTF_16LE)).path("created").asInt()).isEqualTo(1);
        assertThat(find("P3").display().name()).isEqualTo("Zoë Ångström");
        assertThat(send(tabs.replace("P3", "P4").getBytes(UTF_16BE)).path("created").asInt())
                .isEqualTo(1);
    }

    @Test
    void letters_that_would_be_guessed_are_refused_with_their_line() {
        var latin =
                client.send("text/csv", "id,name\nP1,Ada\nP2,Zoë\n".getBytes(ISO_8859_1), false);
        assertThat(latin.status()).isEqualTo(422);
        assertThat(latin.json().at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(latin.json().at("/errors/0/allowed").toString()).contains("UTF-8");
        var nul = client.csv("id,name\nP1,A\u0000da\n");
        assertThat(nul.status()).isEqualTo(422);
        assertThat(client.world.people.find(PeopleInMemory.OFFICE, "P1").block()).isNull();
    }

    private tools.jackson.databind.JsonNode send(byte[] table) {
        return client.send("text/csv", table, false).json();
    }

    @Test
    void a_quote_that_is_never_closed_costs_that_row_and_no_memory() {
        var endless = "id,name\nP1,Ada\nP2,\"" + "x".repeat(9_000_000);
        var report = client.csv(endless).json();
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(report.at("/errors/0/row").asInt()).isEqualTo(2);
        assertThat(report.toString().length()).isLessThan(2_000);
    }

    private PersonState find(String id) {
        return Objects.requireNonNull(
                client.world.people.find(PeopleInMemory.OFFICE, id).block(), id);
    }
}
