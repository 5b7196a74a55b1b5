package mandate.standalone;

import static mandate.standalone.HouseUnderTest.client;
import static mandate.testkit.Eventually.eventuallyFound;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mandate.standalone.Client.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people write is read as skills, by the real model, through the gateway. */
class SkillsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READ = "/api/skills/normalisations";
    private static final String CONFIRM = "/api/skills/confirmations";
    private static final String BRING = "/api/taxonomies";
    private static final String LISTENING =
            "http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc24-29e9121345de";
    private static final String CSV =
            """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
            Skill,urn:test:listen,skill,transversal,listen actively,"pay attention to speakers
            hear others out",Give full attention to what other people say.
            Skill,urn:test:bake,skill,sector-specific,bake bread,"make loaves
            prepare rolls",Mix and knead dough and put it into the oven.
            Skill,urn:test:budget,skill,cross-sector,manage budgets,control expenses,Plan and report money.
            """;

    @Test
    void the_words_of_the_roles_serve_until_a_vocabulary_is_brought_in_whatever_form()
            throws IOException {
        var before = eventuallyFound(PATIENCE, () -> reads("à l'écoute des collègues", LISTENING));
        assertThat(before.path("strength").asString()).isEqualTo("STRONG");

        ready(client().postFile(BRING, "text/csv", CSV.getBytes(StandardCharsets.UTF_8)));
        var read = best("lets others finish speaking");
        assertThat(read.path("skill").asString()).isEqualTo("urn:test:listen");
        assertThat(read.propertyNames())
                .containsExactlyInAnyOrder("skill", "label", "via", "similarity", "strength");
        assertThat(best("kneads dough every morning").path("label").asString())
                .isEqualTo("bake bread");

        var french = "conceptUri,preferredLabel\nurn:test:budget,tenir le budget\n";
        ready(client().postFile(BRING + "?language=fr", "application/gzip", gzip(french)));
        var both = best("tenir les budgets");
        assertThat(both.path("label").asString()).isEqualTo("manage budgets");
        assertThat(both.path("via").asString()).isEqualTo("tenir le budget");

        var larger = CSV + "Skill,urn:test:climb,skill,,climb trees,,\n";
        ready(client().postFile(BRING, "application/zip", zip("v1.1.1/skills_en.csv", larger)));
        assertThat(best("climbing trees").path("skill").asString()).isEqualTo("urn:test:climb");
        confirmedAndTakenBack();
    }

    private void confirmedAndTakenBack() {
        var phrase = "walks the floor with open ears";
        var said = "{\"phrase\": \"%s\", \"skill\": \"urn:test:listen\"}".formatted(phrase);
        var confirmed = client().post(CONFIRM, said);
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(201);
        assertThat(confirmed.json().path("by").asString()).isNotBlank();

        var read = best(phrase);
        assertThat(read.path("via").asString()).isEqualTo(phrase);
        assertThat(read.path("similarity").asDouble()).isEqualTo(1);

        var path = CONFIRM + "/" + confirmed.json().path("id").asString();
        assertThat(client().delete(path).json().path("withdrawnBy").asString()).isNotBlank();
        assertThat(best(phrase).path("via").asString()).isNotEqualTo(phrase);
        assertThat(client().delete(path).status()).isEqualTo(404);
        assertThat(client().get(CONFIRM).json().path("items").toString()).contains(phrase);
    }

    @Test
    void a_column_that_is_missing_is_named_with_the_file() {
        var answer =
                client().postFile(
                                BRING + "?file=mine.csv",
                                "text/csv",
                                "uri,label\na,b\n".getBytes(StandardCharsets.UTF_8));

        refused(answer, "conceptUri", 1);
        assertThat(answer.json().at("/errors/0/file").asString()).isEqualTo("mine.csv");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_with_what_is_allowed() {
        var csv = "conceptUri,preferredLabel\nurn:a:b,fine\nurn:a:b,twice\nnothing,\n";
        var answer = client().postFile(BRING, "text/csv", csv.getBytes(StandardCharsets.UTF_8));

        refused(answer, "conceptUri", 3);
        assertThat(answer.json().at("/errors/1/row").asInt()).isEqualTo(4);
        assertThat(answer.json().at("/errors/1/allowed").toString()).contains("URI");
        assertThat(answer.json().at("/errors/2/column").asString()).isEqualTo("preferredLabel");
    }

    @Test
    void a_zip_that_holds_no_skills_and_files_that_are_cut_are_refused() throws IOException {
        var cut = new byte[40];
        System.arraycopy(gzip(CSV), 0, cut, 0, cut.length);
        refused(client().postFile(BRING, "application/zip", zip("letters.csv", CSV)), "file", 0);
        refused(client().postFile(BRING, "application/gzip", cut), "file", 0);
        refused(
                client().postFile(
                                BRING,
                                "application/zip",
                                "PK\3\4nothing".getBytes(StandardCharsets.UTF_8)),
                "file",
                0);
        refused(client().postFile(BRING, "text/csv", new byte[] {(byte) 0xff, 'a'}), null, 0);
        refused(client().postFile(BRING, "text/csv", new byte[0]), null, 0);
    }

    @Test
    void a_small_file_that_swells_is_stopped_and_a_row_without_end_is_named() throws IOException {
        var header = "conceptUri,preferredLabel,description\n";
        var endless = zip("skills_en.csv", header + "urn:a:b,fine,\n" + "x".repeat(60_000_000));
        var answer = client().postFile(BRING, "application/zip", endless);
        refused(answer, "file", 3);
        assertThat(answer.json().at("/errors/0/value").asString()).contains("a row of more than");
        var rows = "urn:a:b,fine," + "x".repeat(15_000) + "\n";
        var many = zip("skills_en.csv", header + rows.repeat(4_000));
        refused(client().postFile(BRING, "application/zip", many), null, 0);
        var before = zip("letters.csv", "x".repeat(10_000_000));
        refused(client().postFile(BRING, "application/zip", before), "file", 0);
    }

    @Test
    void phrases_that_cannot_be_read_are_refused_by_name() {
        refused(client().post(READ, "{}"), "phrases", 0);
        refused(client().post(READ, "{\"phrases\": [\"\"]}"), "phrases[0]", 0);
        refused(client().post(READ, "{\"phrases\": [\"a\"], \"top\": 0}"), "top", 0);
        refused(client().post(READ, "{\"phrases\": [\"a\"], \"colour\": 1}"), "colour", 0);
        refused(client().post(READ, "{\"phrases\": [\"a\"], \"mode\": \"X\"}"), "mode", 0);
        refused(
                client().post(READ, "{\"phrases\": [\"%s\"]}".formatted("a".repeat(2_001))),
                "phrases[0]",
                0);
        refused(client().post(CONFIRM, "{\"phrase\": \"a\", \"skill\": \"b\"}"), "skill", 0);
        assertThat(client().post(READ, "{\"phrases\": []}").body()).isEqualTo("[]");
        assertThat(client().post(READ, "{\"phrases\": [\"…\", \"🎻\", \"\\t\"]}").status())
                .isLessThan(500);
    }

    private static void refused(Answer answer, @Nullable String field, int row) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        var first = answer.json().at("/errors/0");
        if (field != null) assertThat(first.path("field").asString()).isEqualTo(field);
        if (row > 0) assertThat(first.path("row").asInt()).isEqualTo(row);
    }

    private static void ready(Answer brought) {
        assertThat(brought.status()).as(brought.body()).isEqualTo(202);
        var path = BRING + "/" + brought.json().path("id").asString();
        eventuallyFound(PATIENCE, () -> ready(path));
    }

    private static @Nullable JsonNode ready(String path) {
        var state = client().get(path).json();
        return state.path("status").asString("").equals("READY") ? state : null;
    }

    private static @Nullable JsonNode reads(String phrase, String skill) {
        var best = best(phrase);
        return best.path("skill").asString("").equals(skill) ? best : null;
    }

    private static JsonNode best(String phrase) {
        var answer = client().post(READ, "{\"phrases\": [\"%s\"], \"top\": 5}".formatted(phrase));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path(0).path(0);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
