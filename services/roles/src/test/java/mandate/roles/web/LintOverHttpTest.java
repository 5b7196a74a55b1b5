package mandate.roles.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import mandate.roles.upload.GoodFiles;
import mandate.roles.web.LintServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LintOverHttpTest {
    private static final String LINT = LintController.PATH;
    private static final String JSON = "application/json";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final LintServer server = new LintServer();

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void a_pasted_text_is_answered_with_findings_at_their_places() {
        var text = "Community manager\n\nDuties:\n- Create buzz\n- Listen to members\n";
        var answer = server.post(LINT, "text/plain; charset=utf-8", text.getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("kind").stringValue()).isEqualTo("COMMUNITY_MANAGEMENT");
        assertThat(answer.body().get("title").stringValue()).isEqualTo("Community manager");
        assertThat(answer.body().get("titleFits").booleanValue()).isTrue();
        var buzz = finding(answer, "BUZZ_ONLY_DUTY");
        assertThat(buzz.get("rule").stringValue()).isEqualTo("R73");
        assertThat(buzz.get("field").stringValue()).isEqualTo("text");
        assertThat(buzz.get("words").stringValue()).isEqualTo("Create buzz");
        int from = buzz.get("offset").intValue();
        assertThat(text.substring(from, from + buzz.get("length").intValue()))
                .isEqualTo("Create buzz");
        assertThat(answer.body().has("text")).isFalse();
    }

    @Test
    void the_answer_is_in_the_language_of_the_text_or_in_the_one_asked_for() {
        var text = "Responsable de communauté\n\nMissions :\n- Écouter les membres".getBytes(UTF_8);

        var own = server.post(LINT, "text/markdown", text).body();
        var asked = server.post(LINT + "?language=en", "text/markdown", text).body();

        assertThat(own.get("language").stringValue()).isEqualTo("fr");
        assertThat(own.get("says").stringValue()).startsWith("Les missions");
        assertThat(asked.get("language").stringValue()).isEqualTo("en");
        assertThat(asked.get("says").stringValue()).startsWith("The duties");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, "application/pdf"})
    void an_uploaded_document_is_read_and_its_text_shown(String type) {
        var file = type.equals(WORD) ? GoodFiles.docx() : GoodFiles.pdf(true, GoodFiles.LINES);
        var answer = server.post(LINT, type, file);

        assertThat(answer.status()).isEqualTo(200);
        var text = answer.body().get("text").stringValue();
        assertThat(text).contains("Écouter les jardiniers");
        for (JsonNode finding : answer.body().get("findings")) {
            int from = finding.get("offset").intValue();
            assertThat(text.substring(from, from + finding.get("length").intValue()))
                    .isEqualTo(finding.get("words").stringValue());
        }
    }

    @Test
    void a_description_in_fields_is_read_field_by_field() {
        var answer =
                json(
                        """
                        {"title": "Community manager", "language": "fr", "seniority": "INTERN",
                         "strategicImportance": "HIGH",
                         "duties": ["Listen to members", "Pass on feedback to the directors"],
                         "kpis": [{"name": "Gain", "type": "ROI", "owner": "CM"},
                                  {"name": "Gain", "type": "ROI", "owner": "finance director"},
                                  {"name": "Active members", "end": "fewer second repairs"},
                                  {"name": "Uplift", "type": "BUSINESS"}],
                         "responsibilityType": "MEANS"}
                        """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(findings(answer))
                .containsExactly(
                        "ROI_ON_PERSON kpis[0].name Gain",
                        "KPI_OF_ANOTHER_KIND kpis[3].name Uplift",
                        "JUNIOR_FOR_STRATEGIC seniority INTERN");
        assertThat(finding(answer, "ROI_ON_PERSON").get("why").stringValue())
                .contains("organisation");
    }

    @Test
    void what_a_post_is_for_may_be_said_in_a_field() {
        var answer =
                json(
                        """
                        {"verdict": "TEAM_MANAGEMENT", "responsibilityType": "RESULTS",
                         "duties": ["Keep the editorial calendar of the team"],
                         "kpis": ["Activity during a two-week absence", "Posts by the manager"]}
                        """);

        assertThat(findings(answer))
                .contains(
                        "EDITORIAL_PLAN_IN_TEAM duties[0] editorial calendar",
                        "KPI_OF_ANOTHER_KIND kpis[1] Posts by the manager");
        assertThat(findings(answer)).noneMatch(one -> one.contains("kpis[0]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                        | text
                    {"title": "Host"}                         | text
                    {"text": " "}                             | text
                    {"text": "a", "language": "de"}           | language
                    {"text": "a", "nope": 1}                  | nope
                    {"duties": "listen"}                      | duties
                    {"duties": ["listen", 7]}                 | duties[1]
                    {"duties": ["a"], "kpis": [{"type": "X"}]} | kpis[0].name
                    {"duties": ["a"], "verdict": "HYBRID"}    | verdict
                    {"duties": ["a"], "seniority": "OLD"}     | seniority
                    """)
    void a_wrong_field_is_named_with_its_value_and_what_is_allowed(String body, String field) {
        var answer = json(body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.problem()).endsWith("invalid-job-description");
        var error = answer.body().get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo(field);
        assertThat(error.get("allowed").get(0).stringValue()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "application/msword",
                "application/vnd.ms-word.document.macroEnabled.12",
                "image/png",
                "text/html",
                "*/*",
                "application/*",
                "multipart/form-data; boundary=x"
            })
    void another_type_is_refused_with_those_that_are_read(String type) {
        var answer = server.post(LINT, type, new byte[] {1});

        assertThat(answer.status()).isEqualTo(415);
        var error = answer.body().get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo("Content-Type");
        assertThat(error.get("value").stringValue()).isEqualTo(type);
        assertThat(error.get("allowed").toString()).contains("text/markdown", "application/pdf");
    }

    @Test
    void a_picture_called_a_document_is_named_as_what_it_is() {
        var answer = server.post(LINT, WORD, "\u0089PNG\r\n".getBytes(ISO_8859_1));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("urn:mandate:problem:another-file-type");
        assertThat(answer.body().get("errors").get(0).get("value").stringValue())
                .isEqualTo("a PNG picture");
    }

    @Test
    void fifty_megabytes_are_refused_in_time_whether_announced_or_not() {
        byte[] large = new byte[50 * 1024 * 1024];
        long start = System.nanoTime();

        var announced = server.post(LINT, "application/pdf", large);
        var inPieces = server.postInPieces(LINT, WORD, new ByteArrayInputStream(large));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        for (var answer : List.of(announced, inPieces)) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("urn:mandate:problem:body-too-large");
            assertThat(answer.body().get("errors").get(0).get("allowed").get(0).stringValue())
                    .isEqualTo("at most 5 MiB");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, text/plain, nothing-to-read",
        "1, text/plain, nothing-to-read",
        "2, text/plain, invalid-text",
        "3, text/plain, invalid-text",
        "4, text/plain, text-too-long",
        "0, application/pdf, empty-file",
        "0, application/json, malformed-json",
        "5, application/json, not-an-object"
    })
    void a_body_that_cannot_be_read_says_why(int body, String type, String problem) {
        var bodies =
                List.of(
                        "".getBytes(UTF_8),
                        " \n".getBytes(UTF_8),
                        "é".getBytes(ISO_8859_1),
                        "MZ\0\0".getBytes(UTF_8),
                        "a".repeat(100_001).getBytes(UTF_8),
                        "[]".getBytes(UTF_8));
        var answer = server.post(LINT, type, bodies.get(body));

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.problem()).isEqualTo("urn:mandate:problem:" + problem);
    }

    @Test
    void another_charset_is_read_when_it_is_named() {
        var text = "Écouter les membres".getBytes(ISO_8859_1);

        assertThat(server.post(LINT, "text/plain; charset=iso-8859-1", text).status())
                .isEqualTo(200);
    }

    @Test
    void many_files_at_once_are_read_or_sent_away_and_never_break_anything() {
        var file = GoodFiles.pdf(true, GoodFiles.LINES);
        var statuses =
                IntStream.range(0, 60)
                        .parallel()
                        .map(_ -> server.post(LINT, "application/pdf", file).status())
                        .boxed()
                        .toList();

        assertThat(statuses).contains(200).isSubsetOf(200, 429);
    }

    private Answer json(String body) {
        return server.post(LINT, JSON, body.getBytes(UTF_8));
    }

    private static List<String> findings(Answer answer) {
        return StreamSupport.stream(answer.body().get("findings").spliterator(), false)
                .map(
                        one ->
                                "%s %s %s"
                                        .formatted(
                                                one.get("code").stringValue(),
                                                one.get("field").stringValue(),
                                                one.get("words").stringValue()))
                .toList();
    }

    private static JsonNode finding(Answer answer, String code) {
        for (JsonNode finding : answer.body().get("findings"))
            if (finding.get("code").stringValue().equals(code)) return finding;
        throw new AssertionError("No " + code + " in " + answer.body());
    }
}
