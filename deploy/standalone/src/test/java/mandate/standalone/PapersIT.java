package mandate.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mandate.standalone.Briefs.circle;
import static mandate.standalone.HouseUnderTest.client;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Job descriptions and mandate letters as somebody downloads them, and reads them in again. */
class PapersIT {
    private static final String ROLE = "/api/roles/community-manager-internal";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/markdown", "application/ld+json", WORD, PDF})
    void a_description_for_an_initiative_is_the_same_each_time_in_each_form(String form) {
        var api = client();
        api.create("/api/initiatives/paper-circle", circle("2033-01", "2033-06", 0.2));
        for (var language : new String[] {"en", "fr"}) {
            var path = ROLE + "/job-description?initiative=paper-circle&language=" + language;
            byte[] file = api.file(path, form);

            assertThat(api.file(path, form)).as("%s %s", form, language).isEqualTo(file);
            if (!form.equals(WORD) && !form.equals(PDF))
                assertThat(new String(file, UTF_8)).contains("planners compare notes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, PDF})
    void what_the_product_writes_it_reads_again_and_finds_nothing_wrong(String form) {
        var api = client();
        api.create("/api/initiatives/paper-circle", circle("2033-01", "2033-06", 0.2));
        for (var language : new String[] {"en", "fr"}) {
            var path = ROLE + "/job-description?initiative=paper-circle&language=" + language;

            var read = api.postFile("/api/job-descriptions/lint", form, api.file(path, form));

            assertThat(read.status()).as(read.body()).isEqualTo(200);
            assertThat(read.json().path("kind").asString()).isEqualTo("COMMUNITY_MANAGEMENT");
            assertThat(read.json().path("language").asString()).isEqualTo(language);
            assertThat(read.json().path("findings")).as(read.body()).isEmpty();
        }
    }

    @Test
    void a_letter_is_refused_for_an_initiative_or_in_a_form_that_there_is_not() {
        var api = client();

        var nobody = api.get(ROLE + "/mandate-letter?initiative=no-such-circle");
        var format = api.get(ROLE + "/mandate-letter?initiative=paper-circle&format=scroll");

        assertThat(nobody.status()).isEqualTo(404);
        assertThat(type(nobody.json())).endsWith("no-such-initiative");
        assertThat(format.status()).isEqualTo(422);
        assertThat(format.json().path("errors").path(0).path("field").asString())
                .isEqualTo("format");
    }

    private static String type(JsonNode problem) {
        return problem.path("type").asString();
    }
}
