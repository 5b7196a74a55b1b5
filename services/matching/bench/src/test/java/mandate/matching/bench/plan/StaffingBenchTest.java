package mandate.matching.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mandate.matching.engine.plan.Planner;
import mandate.matching.engine.plan.method.Effort;
import mandate.matching.engine.plan.method.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffingBenchTest {
    @Test
    void everybody_plans_the_same_small_portfolio_and_nobody_more_cheaply_than_the_engine()
            throws IOException {
        var text = new ByteArrayOutputStream();
        var costs =
                StaffingBench.costs(
                        "60x50x4x3x1", 2, new PrintStream(text, true, StandardCharsets.UTF_8));
        assertThat(costs).hasSizeBetween(2, 3).allMatch(cost -> cost > 0);
        assertThat(costs.getFirst()).isEqualTo(costs.stream().min(Long::compare).orElseThrow());
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("Mandate", "Timefold 2.2");
    }

    @Test
    void the_family_gives_the_same_problem_for_the_same_seed_and_another_for_another()
            throws IOException {
        var effort = new Effort(30, 0, 10, 0, 0, 0);
        var planner = new Planner(effort, 1, 1);
        var one = planner.plan(StaffingBench.problem("80x60x12px5x7"), Watch.NOBODY);
        var again = planner.plan(StaffingBench.problem("80x60x12px5x7"), Watch.NOBODY);
        var other = planner.plan(StaffingBench.problem("80x60x12px5x8"), Watch.NOBODY);
        assertThat(again.plan().bytes()).isEqualTo(one.plan().bytes());
        assertThat(other.plan().bytes()).isNotEqualTo(one.plan().bytes());
    }

    @Test
    void a_staffing_file_is_read_as_it_is_written(@TempDir Path folder) throws IOException {
        var file = folder.resolve("two.txt");
        Files.writeString(
                file,
                """
                2 2 2 1
                1 100 50
                2 40 40
                3 1 900 0 2 0 100 50 1 200 40
                1 2 800 -1 1 1 300 10
                0 1
                """);
        var problem = ProblemFiles.staffing(file);
        assertThat(problem.seats()).isEqualTo(2);
        assertThat(problem.holder(0)).isZero();
        assertThat(problem.capacity(0, 1)).isEqualTo(50);
        assertThat(problem.cost(problem.candidateOf(0, 1))).isEqualTo(200);
        assertThat(problem.hats(1)).isEqualTo(2);
        assertThat(problem.differentPairs()).isEqualTo(1);
    }

    @Test
    void an_assignment_problem_with_room_for_all_is_solved_to_its_optimum(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("gap");
        Files.writeString(file, "2 3\n 1 2 9\n 9 9 1\n 5 5 5\n 5 5 5\n 10 5\n");
        var outcome =
                new Planner(Effort.quick(), 1, 1)
                        .plan(ProblemFiles.generalisedAssignment(file), Watch.NOBODY);
        assertThat(outcome.cost()).isEqualTo(4);
        assertThat(outcome.end()).hasToString("OPTIMAL");
    }

    @Test
    void a_file_that_breaks_off_is_named(@TempDir Path folder) throws IOException {
        var file = folder.resolve("short.txt");
        Files.writeString(file, "2 2 2 1\n1 100");
        assertThatThrownBy(() -> ProblemFiles.staffing(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("short.txt");
    }
}
