package mandate.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.matching.app.SkillConfirmation;
import mandate.matching.app.TaxonomyState;
import mandate.matching.app.Vocabulary;
import mandate.matching.engine.gaps.EmptySeat;
import mandate.matching.engine.gaps.SkillShort;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.LanguageLevel;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.PersonRead;
import mandate.matching.engine.people.PersonReader;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.ranking.Candidate;
import mandate.matching.engine.ranking.Excluded;
import mandate.matching.engine.ranking.FirstPlace;
import mandate.matching.engine.ranking.FitPart;
import mandate.matching.engine.ranking.Gap;
import mandate.matching.engine.ranking.Match;
import mandate.matching.engine.ranking.Part;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.ranking.Warning;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.taxonomy.SkillReading;
import mandate.testkit.openapi.Controllers;
import mandate.testkit.openapi.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiMatchingTest {
    private static final OpenApiDocument DOCUMENT =
            OpenApiDocument.read("/static/openapi/matching.yaml");

    @Test
    void the_document_names_every_route_and_no_other() {
        assertThat(DOCUMENT.version()).startsWith("3.1.");
        assertThat(DOCUMENT.operations())
                .hasSizeGreaterThan(4)
                .isEqualTo(Controllers.operations("mandate.matching"));
        assertThat(DOCUMENT.looseEnds()).isEmpty();
    }

    @Test
    void every_variable_of_a_path_is_a_parameter() {
        for (var operation : DOCUMENT.operations())
            assertThat(DOCUMENT.parameters(operation.call(), "path"))
                    .as(operation.call())
                    .isEqualTo(operation.variables());
    }

    @Test
    void whoever_puts_says_on_what_and_nobody_says_a_revision() {
        var put = "PUT /api/people/{id}";
        assertThat(DOCUMENT.parameters(put, "header")).containsExactly("If-Match", "If-None-Match");
        assertThat(DOCUMENT.statuses(put)).contains("200", "201", "400", "412", "422");
        assertThat(DOCUMENT.parameters("GET /api/initiatives/{id}/suggestions", "header"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/initiatives/{id}/suggestions",
                "GET /api/people/{id}/initiatives",
                "GET /api/people/{id}/initiatives/{initiative}/first-place",
                "GET /api/gaps",
                "GET /api/fit-weights"
            })
    void whatever_is_explained_can_be_read_in_either_language(String call) {
        assertThat(DOCUMENT.parameters(call, "query")).contains("language");
        assertThat(DOCUMENT.statuses(call)).contains("422");
    }

    static Stream<Map.Entry<String, List<String>>> closedLists() {
        return Stream.concat(
                Map.of(
                        "ReadingMode", names(Vocabulary.Mode.values()),
                        "TaxonomyStatus", names(TaxonomyState.Status.values()))
                        .entrySet()
                        .stream(),
                listsOfTheEngine());
    }

    private static Stream<Map.Entry<String, List<String>>> listsOfTheEngine() {
        return Map.of(
                "Seniority", names(Seniority.values()),
                "Orientation", names(Orientation.values()),
                "Interest", names(Interest.values()),
                "EvidenceGrade", names(EvidenceGrade.values()),
                "SkillSet", names(SkillSet.values()),
                "Strength", names(Strength.values()),
                "ChangeKind", names(FirstPlace.Kind.values()),
                "GapKind", names(Gap.Kind.values()),
                "LanguageLevel", Arrays.stream(LanguageLevel.values()).map(l -> l.wire).toList(),
                "FitPartName", Arrays.stream(FitPart.values()).map(p -> p.wire).toList())
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void a_closed_list_is_that_of_the_code(Map.Entry<String, List<String>> list) {
        assertThat(DOCUMENT.words(list.getKey())).isEqualTo(list.getValue());
    }

    static Stream<Map.Entry<String, Class<?>>> answers() {
        return Map.<String, Class<?>>of(
                "Change", FirstPlace.Change.class,
                "SkillShort", SkillShort.class,
                "EmptySeat", EmptySeat.class,
                "Candidate", Candidate.class,
                "Part", Part.class,
                "Match", Match.class,
                "Gap", Gap.class,
                "Warning", Warning.class,
                "Excluded", Excluded.class,
                "FurtherExclusion", Excluded.Further.class)
                .entrySet()
                .stream();
    }

    private static Stream<Map.Entry<String, Class<?>>> answersAboutSkills() {
        return Map.<String, Class<?>>of(
                "SkillReading", SkillReading.class,
                "SkillConfirmation", SkillConfirmation.class,
                "Taxonomy", TaxonomyState.class)
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource({"answers", "answersAboutSkills"})
    void an_answer_has_the_members_of_its_record(Map.Entry<String, Class<?>> answer) {
        var members =
                Arrays.stream(answer.getValue().getRecordComponents())
                        .map(one -> one.getName())
                        .toList();
        assertThat(DOCUMENT.names(answer.getKey())).containsExactlyElementsOf(members);
    }

    @Test
    void as_many_are_shown_as_the_ranking_keeps() {
        assertThat(DOCUMENT.property("Suggestion", "candidates").limit("maxItems"))
                .isEqualTo(Ranking.KEPT);
        assertThat(DOCUMENT.property("Suggestion", "excluded").limit("maxItems"))
                .isEqualTo(Ranking.EXCLUDED_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"nope, Person", "skills[0].nope, PersonSkill", "capacity[0].nope, MonthCapacity"})
    void what_a_person_may_hold_is_what_the_reader_reads(String field, String schema) {
        var nope = List.of(Map.of("nope", 1));
        var read = PersonReader.read("P04", Map.of("nope", 1, "skills", nope, "capacity", nope));

        var problems = ((PersonRead.NotUnderstood) read).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.field().equals(field))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(
                                                problem.allowed()
                                                        .getFirst()
                                                        .split("the fields are ", 2)[1]
                                                        .split(", ", -1))
                                        .containsExactlyElementsOf(DOCUMENT.names(schema)));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
