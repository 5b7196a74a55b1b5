package mandate.initiatives.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.diagnosis.Diagnoses;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class DiagnosisBenchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_benchmark_runs_with_all_its_contestants() throws RunnerException {
        assertThat(DiagnosisBench.smoke())
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder("withoutFlips", "withFlips", "weightedSum");
    }

    @Test
    void the_pile_holds_every_verdict_and_every_brief_gives_reasons() {
        var verdicts = EnumSet.noneOf(Verdict.class);
        for (Brief brief : new BriefPile(1).draw(400)) {
            Diagnosis diagnosis = Diagnoses.withoutFlips(brief, DAY, RuleSet.standard());
            assertThat(diagnosis.reasons()).isNotEmpty();
            verdicts.add(diagnosis.verdict());
        }
        assertThat(verdicts).isEqualTo(EnumSet.allOf(Verdict.class));
    }
}
