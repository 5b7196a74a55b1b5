package mandate.matching.engine.people;

import static mandate.matching.engine.fixtures.People.listener;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {
    @Test
    void a_person_is_read_with_the_name_kept_apart() {
        var read = PersonReader.read("P04", listener());
        assertThat(read)
                .isInstanceOfSatisfying(
                        PersonRead.Understood.class,
                        understood -> {
                            assertThat(understood.display().name()).isEqualTo("Lou Listener");
                            assertThat(understood.profile().toString()).doesNotContain("Lou");
                            assertThat(understood.profile().languages())
                                    .containsEntry("fr", LanguageLevel.NATIVE);
                        });
    }

    @Test
    void an_empty_document_is_a_person_of_whom_little_is_known() {
        var person = profile("P01", Map.of());
        assertThat(person.capacity().pct()).isEqualTo(20);
        assertThat(person.capacity().assumed()).isTrue();
        assertThat(person.maxHats()).isEqualTo(2);
        assertThat(person.seniority()).isNull();
        assertThat(person.orientation()).isEqualTo(Orientation.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age",
                "Age",
                "birthdate",
                "birth_date",
                "sex",
                "gender",
                "nationality",
                "photo",
                "address",
                "religion",
                "maritalStatus",
                "Marital status",
                "Âge",
                "date de naissance"
            })
    void a_protected_attribute_is_refused_by_name_with_the_reason_and_not_repeated(String field) {
        var problem = onlyProblem(with(listener(), field, "secret-42"));
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.rule()).isEqualTo("R75");
        assertThat(problem.allowed().getFirst()).contains("protected attribute");
        assertThat(problem.toString()).doesNotContain("secret-42");
    }

    @Test
    void a_protected_attribute_is_refused_inside_a_skill_too() {
        var skill = Map.of("text", "planning", "age", 50);
        var problem = onlyProblem(with(listener(), "skills", List.of(skill)));
        assertThat(problem.field()).isEqualTo("skills[0].age");
        assertThat(problem.rule()).isEqualTo("R75");
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        var problem = onlyProblem(with(listener(), "shoeSize", 43));
        assertThat(problem.field()).isEqualTo("shoeSize");
        assertThat(problem.value()).isEqualTo("43");
        assertThat(problem.rule()).isNull();
        assertThat(problem.allowed().getFirst()).contains("managesTeams").contains("skills");
    }

    @Test
    void a_value_outside_a_closed_list_names_the_list() {
        var problem = onlyProblem(with(listener(), "seniority", "GURU"));
        assertThat(problem)
                .isEqualTo(
                        new FieldProblem(
                                "seniority",
                                "GURU",
                                List.of("INTERN", "JUNIOR", "EXPERIENCED", "SENIOR", "DIRECTOR"),
                                null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, -1, 100.4, 101, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void a_percentage_outside_0_to_100_is_refused(double pct) {
        assertThat(onlyProblem(with(listener(), "freeCapacityPct", pct)).field())
                .isEqualTo("freeCapacityPct");
    }

    @Test
    void a_percentage_between_whole_numbers_is_rounded_half_up() {
        var person = profile("P01", with(listener(), "freeCapacityPct", 33.5));
        assertThat(person.capacity().pct()).isEqualTo(34);
    }

    @Test
    void months_with_another_capacity_are_read_in_order() {
        var months =
                List.of(
                        Map.of("month", "2027-02", "pct", 10),
                        Map.of("month", "2026-12", "pct", 0));
        var person = profile("P01", with(listener(), "capacity", months));
        assertThat(person.capacity().in(YearMonth.of(2026, 12))).isZero();
        assertThat(person.capacity().in(YearMonth.of(2027, 1))).isEqualTo(60);
        assertThat(person.capacity().months().getFirst().month()).isEqualTo(YearMonth.of(2026, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-1", "12/2026", ""})
    void a_month_that_is_none_is_refused_with_its_place(String month) {
        var problem =
                onlyProblem(
                        with(listener(), "capacity", List.of(Map.of("month", month, "pct", 10))));
        assertThat(problem.field()).isEqualTo("capacity[0].month");
    }

    @Test
    void a_month_named_twice_is_refused() {
        var twice = Map.of("month", "2027-02", "pct", 10);
        assertThat(onlyProblem(with(listener(), "capacity", List.of(twice, twice))).field())
                .isEqualTo("capacity[1].month");
    }

    @Test
    void limits_on_lists_and_lengths_hold() {
        var skill = Map.of("text", "planning");
        assertThat(
                        profile("P", with(listener(), "skills", Collections.nCopies(200, skill)))
                                .skills())
                .hasSize(200);
        assertThat(onlyProblem(with(listener(), "skills", Collections.nCopies(201, skill))).field())
                .isEqualTo("skills");
        assertThat(onlyProblem(with(listener(), "name", "x".repeat(501))).field())
                .isEqualTo("name");
        assertThat(onlyProblem(with(listener(), "name", "x".repeat(501))).value())
                .hasSizeLessThan(120);
        assertThat(onlyProblem(with(listener(), "relevantExperienceYears", 71)).field())
                .isEqualTo("relevantExperienceYears");
    }

    @Test
    void every_problem_is_said_at_once() {
        var read =
                PersonReader.read(
                        "bad id",
                        Map.of(
                                "external",
                                "yes",
                                "languages",
                                Map.of("en", "fluent"),
                                "skills",
                                3));
        assertThat(read)
                .isInstanceOfSatisfying(
                        PersonRead.NotUnderstood.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(FieldProblem::field)
                                        .containsExactlyInAnyOrder(
                                                "id", "external", "languages.en", "skills"));
    }

    @Test
    void a_document_full_of_strange_fields_gets_a_list_of_bearable_length() {
        var tree = new HashMap<String, Object>();
        for (int at = 0; at < 5_000; at++) tree.put("strange" + at, at);
        assertThat(PersonReader.read("P", tree))
                .isInstanceOfSatisfying(
                        PersonRead.NotUnderstood.class,
                        refused -> assertThat(refused.problems()).hasSize(100));
    }

    @Test
    void a_skill_without_words_is_refused() {
        assertThat(onlyProblem(with(listener(), "skills", List.of(Map.of("level", "5")))).field())
                .isEqualTo("skills[0].text");
    }

    @Test
    void a_level_written_as_a_figure_is_read() {
        var skill = Map.of("text", "planning", "level", 4);
        var person = profile("P", with(listener(), "skills", List.of(skill)));
        assertThat(person.skills().getFirst().level().value()).isEqualTo(4);
    }

    @Test
    void another_id_inside_than_outside_is_refused() {
        assertThat(onlyProblem(with(listener(), "id", "P99")).field()).isEqualTo("id");
    }

    @Test
    void problems_are_said_in_french_too() {
        var read = PersonReader.read("P", with(listener(), "age", 3), Language.FR);
        assertThat(read)
                .isInstanceOfSatisfying(
                        PersonRead.NotUnderstood.class,
                        refused ->
                                assertThat(refused.problems().getFirst().allowed().getFirst())
                                        .contains("attribut protégé"));
    }

    @Test
    void what_is_written_back_reads_as_the_same_person() {
        var crowd = new Crowd(11);
        for (int round = 0; round < 500; round++) {
            var tree = with(crowd.tree(), "name", "Sam " + round);
            var first = PersonReader.read("P1", tree);
            if (!(first instanceof PersonRead.Understood(var profile, var display)))
                throw new AssertionError(first);
            assertThat(PersonReader.read("P1", PersonTree.of(profile, display))).isEqualTo(first);
        }
    }

    private static FieldProblem onlyProblem(Map<String, Object> tree) {
        return switch (PersonReader.read("P04", tree)) {
            case PersonRead.Understood understood ->
                    throw new AssertionError("read without a problem: " + understood);
            case PersonRead.NotUnderstood(var problems) -> {
                assertThat(problems).hasSize(1);
                yield problems.getFirst();
            }
        };
    }
}
