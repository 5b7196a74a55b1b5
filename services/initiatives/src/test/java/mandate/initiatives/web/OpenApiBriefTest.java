package mandate.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactKind;
import mandate.initiatives.domain.brief.Kpi;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.words.Language;
import mandate.testkit.openapi.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiBriefTest {
    private static final OpenApiDocument DOCUMENT =
            OpenApiDocument.read("/static/openapi/initiatives.yaml");

    @ParameterizedTest
    @EnumSource(Fact.class)
    void a_fact_is_asked_as_the_code_reads_it(Fact fact) {
        var property = DOCUMENT.property("FactFields", fact.wireName());

        assertThat(property.description()).startsWith(fact.label().in(Language.EN));
        switch (fact.kind()) {
            case FactKind.Words(var known) -> {
                assertThat(property.types()).containsExactly("string", "null");
                assertThat(property.examples()).isEqualTo(known);
            }
            case FactKind.OneOf(var allowed) ->
                    assertThat(DOCUMENT.words(property)).isEqualTo(allowed);
            case FactKind.SomeOf(var allowed) ->
                    assertThat(DOCUMENT.words(property.items())).isEqualTo(allowed);
            case FactKind.Many(var known) -> {
                assertThat(property.types()).containsExactly("array", "null");
                known.forEach(word -> assertThat(property.description()).contains(word));
            }
            case FactKind.YesNo _ ->
                    assertThat(property.types()).containsExactly("boolean", "null");
            case FactKind.Amount(var from, var to, var whole) -> {
                assertThat(property.types()).containsExactly(whole ? "integer" : "number", "null");
                assertThat(property.limit("minimum")).isEqualTo(from);
                assertThat(property.limit("maximum")).isEqualTo(to);
            }
            case FactKind.Id _ -> assertThat(property.alternatives()).isEqualTo(2);
            case FactKind.Ids _ -> assertThat(property.alternatives()).isEqualTo(3);
            case FactKind.Measures _ ->
                    assertThat(property.items().reference())
                            .isEqualTo(OpenApiDocument.reference("Kpi"));
        }
    }

    @Test
    void what_a_brief_may_hold_is_what_the_reader_reads() {
        assertThat(read("nope", Map.of("title", "Choir", "nope", 1)))
                .containsExactlyElementsOf(DOCUMENT.names("Brief"));
        assertThat(read("answers.nope", brief("answers")))
                .containsExactlyElementsOf(DOCUMENT.names("Answers"));
        assertThat(read("channelAnswers.nope", brief("channelAnswers")))
                .containsExactlyElementsOf(DOCUMENT.names("ChannelAnswers"));
        assertThat(read("facts.nope", brief("facts")))
                .containsExactlyElementsOf(DOCUMENT.names("Facts"));
        assertThat(read("demand.nope", brief("demand")))
                .containsExactlyElementsOf(DOCUMENT.names("Demand"));
    }

    @Test
    void what_lists_of_a_brief_may_hold_is_what_the_reader_reads() {
        List<Map<String, Integer>> nope = List.of(Map.of("nope", 1));

        assertThat(read("workstreams[0].nope", Map.of("title", "Choir", "workstreams", nope)))
                .containsExactlyElementsOf(DOCUMENT.names("Workstream"));
        assertThat(
                        read(
                                "workstreams[0].facts.nope",
                                Map.of(
                                        "title",
                                        "Choir",
                                        "workstreams",
                                        List.of(
                                                Map.of(
                                                        "name",
                                                        "Alto",
                                                        "facts",
                                                        Map.of("nope", 1))))))
                .containsExactlyElementsOf(DOCUMENT.names("WorkstreamFacts"));
        assertThat(
                        read(
                                "facts.kpis[0].nope",
                                Map.of("title", "Choir", "facts", Map.of("kpis", nope))))
                .containsExactlyElementsOf(DOCUMENT.names("Kpi"));
        assertThat(
                        read(
                                "demand.skills[0].nope",
                                Map.of("title", "Choir", "demand", Map.of("skills", nope))))
                .containsExactlyElementsOf(DOCUMENT.names("SkillNeed"));
    }

    @Test
    void words_of_channels_languages_and_measures_are_those_of_the_code() {
        for (var question : ChannelQuestion.values())
            assertThat(DOCUMENT.words(DOCUMENT.property("ChannelAnswers", question.wireName())))
                    .isEqualTo(question.words());
        assertThat(DOCUMENT.words(DOCUMENT.property("Brief", "language")))
                .isEqualTo(Language.codes());
        assertThat(DOCUMENT.words(DOCUMENT.property("Demand", "level")))
                .isEqualTo(names(Level.class));
        assertThat(DOCUMENT.words(DOCUMENT.property("Kpi", "type"))).isEqualTo(Kpi.TYPES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "pt-BR",
                "en:A1",
                "en:A2",
                "en:B1",
                "en:B2",
                "en:C1",
                "en:C2",
                "en:native",
                "en:D1",
                "en:",
                "en:b2",
                "e",
                "en-",
                "en:native ",
                "zh-Hant-TW:C1",
                "1:A1"
            })
    void a_language_is_asked_for_as_the_code_reads_it(String language) {
        var pattern = DOCUMENT.pattern("LanguageNeed");
        var demand = Map.of("languages", List.of(language));
        var read = BriefReader.read(Map.of("title", "Choir", "demand", demand));

        assertThat(read instanceof BriefReading.Understood)
                .isEqualTo(Pattern.matches(pattern, language));
    }

    private static Map<String, Object> brief(String field) {
        return Map.of("title", "Choir", field, Map.of("nope", 1));
    }

    /** What the reader says would be allowed instead of a field. */
    private static List<String> read(String field, Map<String, ?> tree) {
        var refused = (BriefReading.Refused) BriefReader.read(tree);
        return refused.problems().stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No problem with " + field + ": " + refused))
                .allowed();
    }

    private static List<String> names(Class<?> list) {
        return Arrays.stream(list.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    }
}
