package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.finding.Flip;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Flips are checked the way a caller would: change the brief on the wire and ask again. */
class FlipSearchTest {

    @Test
    void a_single_answer_that_turns_the_verdict_is_shown() {
        Diagnosis thin = brief("Thin").answer("group", "COMMUNITY").diagnosed();
        assertThat(thin.flips()).hasSize(3);
        assertThat(thin.flips().getFirst())
                .isEqualTo(
                        new Flip(
                                Map.of("answers.group", "TEAM"),
                                Verdict.TEAM_MANAGEMENT,
                                ResponsibilityType.RESULTS_CONDITIONAL,
                                1));
    }

    @Test
    void what_turns_the_type_alone_is_shown_too() {
        Diagnosis team = brief("Payroll team").all("TEAM").diagnosed();
        assertThat(team.flips().getFirst().set())
                .containsEntry("facts.benefitEvidence", "MEASURED");
        assertThat(team.flips().getFirst().to()).isEqualTo(Verdict.TEAM_MANAGEMENT);
    }

    @Test
    void a_read_workstream_loses_what_was_read_as_soon_as_it_is_answered() {
        Tree two =
                brief("Two")
                        .workstreams(
                                brief("ideas").aim("Collect ideas from volunteers"),
                                brief("build").aim("Build and deliver the best five"));
        assertEachFlipHolds(two);
        assertThat(two.diagnosed().flips()).isNotEmpty();
    }

    @Test
    void all_flips_shown_are_of_the_smallest_size() {
        var chance = new Random(31);
        for (int i = 0; i < 200; i++) {
            List<Flip> flips = RandomBriefs.any(chance).diagnosed().flips();
            assertThat(flips)
                    .isNotEmpty()
                    .extracting(Flip::size)
                    .containsOnly(flips.getFirst().size());
        }
    }

    @Test
    void flips_to_different_outcomes_are_shown_before_more_of_the_same() {
        Diagnosis thin = brief("Thin").answer("group", "COMMUNITY").diagnosed();
        assertThat(thin.flips())
                .extracting(Flip::to)
                .containsExactly(Verdict.TEAM_MANAGEMENT, Verdict.UNDECIDED, Verdict.UNDECIDED);
    }

    @Test
    void a_workstream_that_states_a_fact_itself_is_flipped_by_that_fact() {
        Tree two =
                brief("Two")
                        .workstreams(
                                brief("payroll").fact("problemType", "SYSTEM_REPLACEMENT"),
                                brief("ledger").fact("problemType", "SYSTEM_REPLACEMENT"));
        assertThat(two.diagnosed().flips().getFirst().set())
                .containsEntry("facts.workstreams[0].facts.problemType", null);
        assertEachFlipHolds(two);
    }

    @Test
    void a_large_brief_of_many_workstreams_is_searched_at_once() {
        Tree many = brief("Many");
        many.workstreams(
                IntStream.range(0, 40)
                        .mapToObj(i -> brief("stream " + i).all(i % 2 == 0 ? "TEAM" : "COMMUNITY"))
                        .toArray(Tree[]::new));
        assertEachFlipHolds(many);
        assertThat(many.diagnosed().flips().getFirst().size()).isEqualTo(1);
    }

    private static void assertEachFlipHolds(Tree tree) {
        Brief brief = tree.understood();
        Diagnosis today = tree.diagnosed();
        for (Flip flip : today.flips()) {
            Brief changed = WireChange.with(brief, flip.set());
            Diagnosis then = Diagnoses.diagnose(changed, DAY, RuleSet.standard());
            assertThat(then.verdict()).as("%s of %s", flip, brief).isEqualTo(flip.to());
            assertThat(then.responsibilityType()).isEqualTo(flip.responsibilityType());
        }
    }
}
