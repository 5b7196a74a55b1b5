package mandate.standalone;

import static mandate.standalone.Briefs.circle;
import static mandate.standalone.Briefs.person;
import static mandate.standalone.HouseUnderTest.client;
import static org.assertj.core.api.Assertions.assertThat;

import mandate.standalone.Client.Answer;
import org.junit.jupiter.api.Test;

/** Whatever comes in: a problem detail that names the field, nothing half done, never a 5xx. */
class BadInputIT {
    private static final String PATH = "/api/initiatives/bad";

    @Test
    void malformed_json_is_said_with_its_place() {
        var answer = client().create(PATH, "{\"title\": \"x\"");
        refused(answer, 400);
        assertThat(answer.json().path("detail").asString()).contains("line 1");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        refused(client().create(PATH, "{\"title\": \"x\", \"title\": \"y\"}"), 400);
    }

    @Test
    void an_unknown_field_is_named() {
        names(client().create(PATH, "{\"title\": \"x\", \"colour\": \"red\"}"), "colour");
    }

    @Test
    void a_value_outside_its_closed_list_is_named_with_the_list() {
        var answer =
                client().create(PATH, "{\"title\": \"x\", \"answers\": {\"driver\": \"MAYBE\"}}");
        names(answer, "answers.driver");
        assertThat(answer.json().at("/errors/0/value").asString()).isEqualTo("MAYBE");
        assertThat(answer.json().at("/errors/0/allowed").toString()).contains("COMMUNITY");
    }

    @Test
    void a_list_where_a_text_belongs_is_named() {
        names(client().create(PATH, "{\"title\": [\"x\"]}"), "title");
    }

    @Test
    void a_title_of_a_megabyte_is_refused_and_not_repeated() {
        var answer = client().create(PATH, "{\"title\": \"" + "x".repeat(1_000_000) + "\"}");
        names(answer, "title");
        assertThat(answer.body().length()).isLessThan(2_000);
    }

    @Test
    void a_body_of_twenty_megabytes_is_refused() {
        var answer = client().create(PATH, "{\"title\": \"" + "x".repeat(20_000_000) + "\"}");
        // the server may hang up while the rest is still on its way
        assertThat(answer.status()).isIn(0, 413);
        assertThat(client().get(PATH).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_id_is_named() {
        names(client().create("/api/initiatives/a%20b", "{\"title\": \"x\"}"), "id");
    }

    @Test
    void a_stale_version_changes_nothing() {
        var api = client();
        api.create("/api/initiatives/edited", circle("2027-01", "2027-02", 0.1));
        var first =
                api.change("/api/initiatives/edited", "\"1\"", circle("2027-01", "2027-03", 0.1));
        assertThat(first.status()).isEqualTo(200);

        refused(
                api.change("/api/initiatives/edited", "\"1\"", circle("2027-01", "2027-12", 0.1)),
                412);
        refused(api.putBlindly("/api/initiatives/edited", circle("2027-01", "2027-12", 0.1)), 428);
        refused(api.create("/api/initiatives/edited", circle("2027-01", "2027-12", 0.1)), 412);
        assertThat(api.get("/api/initiatives/edited").json().at("/demand/until").asString())
                .isEqualTo("2027-03");
    }

    @Test
    void without_a_precondition_an_initiative_is_only_created_and_a_person_replaced() {
        var api = client();
        var brief = circle("2027-01", "2027-02", 0.1);
        assertThat(api.putBlindly("/api/initiatives/blind", brief).status()).isEqualTo(201);
        var person = "/api/people/blindly";
        assertThat(api.putBlindly(person, person("Ada", 20, false)).status()).isEqualTo(201);
        assertThat(api.putBlindly(person, person("Ada", 30, false)).status()).isEqualTo(200);
        assertThat(api.get(person).json().path("freeCapacityPct").asInt()).isEqualTo(30);
    }

    @Test
    void a_protected_attribute_is_refused_by_name() {
        var answer =
                client().create(
                                "/api/people/henri",
                                "{\"name\": \"Henri\", \"age\": 50, \"skills\": []}");
        names(answer, "age");
        assertThat(client().get("/api/people/henri").status()).isEqualTo(404);
    }

    @Test
    void good_rows_of_an_import_are_taken_and_the_others_reported() {
        var api = client();
        var report =
                api.postLines(
                        "/api/people/imports",
                        person("Iris", 40, false)
                                        .replace("\n", " ")
                                        .replaceFirst("\\{", "{\"id\": \"iris\",")
                                + "\n{\"id\": \"jules\", \"freeCapacityPct\": 140}\nnot json\n");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().path("created").asInt()).isEqualTo(1);
        assertThat(report.json().path("refused").asInt()).isEqualTo(2);
        assertThat(report.json().at("/errors/0/row").asInt()).isEqualTo(2);
        assertThat(report.json().at("/errors/0/field").asString()).isEqualTo("freeCapacityPct");
        assertThat(report.json().at("/errors/1/row").asInt()).isEqualTo(3);
        assertThat(api.get("/api/people/iris").status()).isEqualTo(200);
        assertThat(api.get("/api/people/jules").status()).isEqualTo(404);
    }

    @Test
    void a_column_of_a_csv_is_named() {
        var report =
                client().postCsv(
                                "/api/people/imports",
                                """
                                id,freeCapacityPct,languages,skill1,level1
                                karl,40,en:C1;fr:B2,listening,4/5
                                lena,many,en:C1,,
                                """);
        assertThat(report.status()).as(report.body()).isEqualTo(200);
        assertThat(report.json().path("created").asInt()).isEqualTo(1);
        assertThat(report.json().at("/errors/0/column").asString()).isEqualTo("freeCapacityPct");
        assertThat(report.json().at("/errors/0/row").asInt()).isEqualTo(2);
    }

    private static void names(Answer answer, String field) {
        refused(answer, 422);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/allowed").isMissingNode()).isFalse();
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).startsWith("urn:mandate:problem:");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
