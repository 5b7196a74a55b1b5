package mandate.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

class ProblemTest {
    private static final FieldProblem LEVEL =
            FieldProblem.of("demand.level", "GRUND", List.of("STRATEGY", "GROUND"));

    @Test
    void a_problem_has_the_members_of_the_rfc_and_the_fields_concerned() {
        var json =
                Problem.fields("invalid-brief", "The brief has wrong fields", List.of(LEVEL))
                        .json("/api/diagnoses");
        assertThat(json.keySet())
                .containsExactly("type", "title", "status", "detail", "instance", "errors");
        assertThat(json)
                .containsEntry("type", "urn:mandate:problem:invalid-brief")
                .containsEntry("title", "The brief has wrong fields")
                .containsEntry("status", 422)
                .containsEntry("detail", "demand.level: expected STRATEGY | GROUND.")
                .containsEntry("instance", "/api/diagnoses");
        assertThat(json.get("errors"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "field",
                                        "demand.level",
                                        "value",
                                        "GRUND",
                                        "allowed",
                                        List.of("STRATEGY", "GROUND"))));
    }

    @Test
    void the_detail_says_how_many_more_there_are() {
        var problem = Problem.fields("invalid-brief", "Wrong", List.of(LEVEL, LEVEL, LEVEL));
        assertThat(problem.detail()).endsWith("(and 2 more).");
    }

    @Test
    void an_answer_is_a_problem_by_its_content_type_and_status() {
        var answer = Problem.of(HttpStatus.CONFLICT, "taken", "Taken", "By R6.").answer("/here");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void extension_members_stand_beside_the_others() {
        var problem =
                Problem.of(HttpStatus.CONFLICT, "taken", "Taken", "By R6.").with("rule", "R6");
        assertThat(problem.json("/here")).containsEntry("rule", "R6").containsEntry("status", 409);
        assertThat(problem.with("month", "2026-12").json("/here")).containsEntry("rule", "R6");
    }

    @Test
    void in_an_import_a_problem_says_row_and_column() {
        assertThat(LEVEL.at(7).json())
                .containsEntry("row", 7)
                .containsEntry("column", "demand.level");
        assertThat(LEVEL.json()).doesNotContainKeys("row", "column");
    }

    @Test
    void numbers_and_truths_stay_what_they_are_and_long_values_are_cut() {
        assertThat(FieldProblem.of("fte", 1.5, "x").value()).isEqualTo(1.5);
        assertThat(FieldProblem.of("open", true, "x").value()).isEqualTo(true);
        assertThat(FieldProblem.of("open", null, "x").value()).isNull();
        assertThat(FieldProblem.of("title", "a".repeat(101), "x").value())
                .isEqualTo("a".repeat(100) + "…");
    }

    @Test
    void a_value_is_never_cut_in_the_middle_of_a_character() {
        var problem = FieldProblem.of("title", "a".repeat(99) + "😀".repeat(9), "short text");
        assertThat(problem.value()).isEqualTo("a".repeat(99) + "…");
        assertThat(JsonMapper.shared().writeValueAsString(problem.json())).contains("aaa…");
    }

    @Test
    void an_import_counts_its_rows_and_keeps_its_problems_by_row() {
        var report = new ImportReport();
        report.created();
        report.changed();
        report.unchanged();
        report.refuse(9, List.of(LEVEL));
        report.refuse(4, List.of(LEVEL));
        assertThat(report.json())
                .containsEntry("rows", 5)
                .containsEntry("created", 1)
                .containsEntry("changed", 1)
                .containsEntry("unchanged", 1)
                .containsEntry("refused", 2)
                .containsEntry("errors", List.of(LEVEL.at(4).json(), LEVEL.at(9).json()));
    }

    @Test
    void a_line_of_an_import_is_blank_an_object_or_broken() {
        assertThat(JsonLine.read(1, "  ")).isEqualTo(new JsonLine.Blank());
        assertThat(JsonLine.read(2, "{\"id\":\"P04\"}"))
                .isEqualTo(new JsonLine.Tree(2, Map.of("id", "P04")));
        assertThat(JsonLine.read(3, "[]"))
                .isInstanceOfSatisfying(
                        JsonLine.Broken.class,
                        broken -> {
                            assertThat(broken.row()).isEqualTo(3);
                            assertThat(broken.problems().getFirst().value()).isEqualTo("[]");
                        });
    }
}
