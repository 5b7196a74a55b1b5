package mandate.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mandate.matching.engine.text.Language;
import mandate.matching.fixtures.SeatsInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuggestionLanguageTest {
    private static final String CIRCLE = "/api/initiatives/circle/suggestions";

    private final SeatsInMemory seats = new SeatsInMemory();
    private final WebTestClient http =
            WebTestClient.bindToController(
                            new SuggestionController(seats.suggestions, seats.world.authorship),
                            new PortfolioController(seats.views, seats.world.authorship))
                    .build();

    @BeforeEach
    void an_english_and_a_french_initiative() {
        seats.wanted("circle", Language.EN);
        seats.wanted("cercle", Language.FR);
    }

    @Test
    void an_english_initiative_is_explained_in_french_to_whoever_reads_french() {
        var french = sentences(get(CIRCLE + "?language=fr", 200));
        assertThat(french)
                .anySatisfy(one -> assertThat(one).startsWith("Compétences essentielles : 1"))
                .anySatisfy(one -> assertThat(one).isEqualTo("écouter"))
                .anySatisfy(one -> assertThat(one).startsWith("Dit avoir peu d'intérêt"))
                .anySatisfy(one -> assertThat(one).contains("cette personne est au niveau"))
                .anySatisfy(one -> assertThat(one).contains("extérieure"));
        assertThat(french)
                .allSatisfy(
                        one ->
                                assertThat(one)
                                        .doesNotContainPattern("\\b(the|this|skills|person)\\b"));
    }

    @Test
    void whoever_asks_for_no_language_reads_that_of_the_initiative() {
        assertThat(get(CIRCLE, 200)).isEqualTo(get(CIRCLE + "?language=en", 200));
        var cercle = "/api/initiatives/cercle/suggestions";
        assertThat(get(cercle, 200)).isEqualTo(get(cercle + "?language=fr", 200));
        assertThat(get(cercle, 200)).isNotEqualTo(get(cercle + "?language=en", 200));
    }

    @Test
    void the_languages_differ_in_sentences_and_in_nothing_else() {
        var english = get(CIRCLE + "?language=en", 200);
        var french = get(CIRCLE + "?language=fr", 200);
        assertThat(sentences(french)).hasSameSizeAs(sentences(english));
        assertThat(unspoken(french)).isEqualTo(unspoken(english));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CIRCLE,
                "/api/people/bo/initiatives",
                "/api/people/bo/initiatives/circle/first-place",
                "/api/gaps",
                "/api/fit-weights"
            })
    void a_language_that_is_not_spoken_here_is_refused_with_those_that_are(String path) {
        var error = get(path + "?language=de", 422).at("/errors/0");
        assertThat(error.path("field").asString()).isEqualTo("language");
        assertThat(error.path("value").asString()).isEqualTo("de");
        assertThat(error.path("allowed").toString()).isEqualTo("[\"en\",\"fr\"]");
    }

    @Test
    void why_nobody_is_suggested_is_said_in_plain_words() {
        for (var verdict : List.of("NO_STAFF", "UNDECIDED", "HYBRID")) {
            seats.wanted(verdict, Language.EN, verdict, List.of());
            var path = "/api/initiatives/" + verdict + "/suggestions";
            var english = get(path, 200).at("/0/note").asString();
            var french = get(path + "?language=fr", 200).at("/0/note").asString();
            assertThat(english).startsWith("Nobody is looked for").doesNotContain(verdict);
            assertThat(french).startsWith("Personne n'est").doesNotContain(verdict);
        }
    }

    @Test
    void the_way_to_the_first_place_is_told_in_the_language_that_is_asked_for() {
        var second = get(CIRCLE, 200).at("/0/candidates/1/personId").asString();
        var path = "/api/people/" + second + "/initiatives/circle/first-place?language=";
        var english = get(path + "en", 200);
        assertThat(english.path("result").asString()).isEqualTo("REACHABLE");
        assertThat(english.at("/changes/0/words").asString()).contains("“listening”");
        assertThat(get(path + "fr", 200).at("/changes/0/words").asString()).contains("« écouter »");
    }

    private JsonNode get(String path, int status) {
        var body =
                http.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentTypeCompatibleWith(
                                status == 200
                                        ? MediaType.APPLICATION_JSON
                                        : MediaType.APPLICATION_PROBLEM_JSON)
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }

    private static List<String> sentences(JsonNode json) {
        var said = new ArrayList<String>();
        for (var name : List.of("reason", "message", "skill", "note"))
            json.findValues(name).forEach(one -> said.add(one.asString()));
        return said;
    }

    private static String unspoken(JsonNode json) {
        return json.toString().replaceAll("\"(reason|message|skill|note)\":\"[^\"]*\"", "");
    }
}
