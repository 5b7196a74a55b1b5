package mandate.matching.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonRowTest {
    @Test
    void a_full_row_reads_as_the_same_person_as_the_document() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", "P04");
        cells.put("name", "Nia");
        cells.put("external", "oui");
        cells.put("managesTeams", "T-1; T-2");
        cells.put("seniority", "SENIOR");
        cells.put("relevantExperienceYears", "6,5");
        cells.put("freeCapacityPct", "80 %");
        cells.put("capacity", "2026-12:40;2027-01:20");
        cells.put("languages", "en:C1;fr:B2");
        cells.put("interestIn", "channels;planning");
        cells.put("skill1", "short video");
        cells.put("level1", "5 of 5");
        cells.put("skill3", "planning");
        cells.put("evidenceGrade3", "CONFIRMED");
        cells.put("level2", "");

        var document =
                Map.<String, Object>ofEntries(
                        Map.entry("id", "P04"),
                        Map.entry("name", "Nia"),
                        Map.entry("external", true),
                        Map.entry("managesTeams", List.of("T-1", "T-2")),
                        Map.entry("seniority", "SENIOR"),
                        Map.entry("relevantExperienceYears", 6.5),
                        Map.entry("freeCapacityPct", 80),
                        Map.entry(
                                "capacity",
                                List.of(
                                        Map.of("month", "2026-12", "pct", 40),
                                        Map.of("month", "2027-01", "pct", 20))),
                        Map.entry("languages", Map.of("en", "C1", "fr", "B2")),
                        Map.entry("interestIn", List.of("channels", "planning")),
                        Map.entry(
                                "skills",
                                List.of(
                                        Map.of("text", "short video", "level", "5 of 5"),
                                        Map.of("text", "planning", "evidenceGrade", "CONFIRMED"))));
        assertThat(PersonReader.read("P04", PersonRow.of(cells).tree()))
                .isInstanceOf(PersonRead.Understood.class)
                .isEqualTo(PersonReader.read("P04", document));
    }

    @Test
    void a_problem_names_the_column() {
        var row =
                PersonRow.of(
                        Map.of(
                                "skill2", "planning",
                                "evidenceGrade2", "SWORN",
                                "languages", "en:fluent",
                                "freeCapacityPct", "lots",
                                "capacity", "2026-99:5"));
        assertThat(PersonReader.read("P", row.tree()))
                .isInstanceOfSatisfying(
                        PersonRead.NotUnderstood.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(problem -> row.column(problem.field()))
                                        .containsExactlyInAnyOrder(
                                                "evidenceGrade2",
                                                "languages",
                                                "freeCapacityPct",
                                                "capacity"));
    }

    @Test
    void an_unknown_column_and_a_protected_one_are_refused_by_name() {
        var row = PersonRow.of(Map.of("Age", "44", "shoe.size", "43"));
        assertThat(PersonReader.read("P", row.tree()))
                .isInstanceOfSatisfying(
                        PersonRead.NotUnderstood.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(problem -> row.column(problem.field()))
                                        .containsExactlyInAnyOrder("Age", "shoe.size"));
    }

    @Test
    void a_row_of_the_skills_file_becomes_a_skill() {
        assertThat(
                        PersonRow.skill(
                                Map.of(
                                        "personId",
                                        "P",
                                        "text",
                                        "planning",
                                        "level",
                                        "3",
                                        "evidence",
                                        "")))
                .isEqualTo(Map.of("text", "planning", "level", "3"));
    }
}
