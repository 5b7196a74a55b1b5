package mandate.initiatives.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;

/** What docs/model.md says about its example is so. */
class ModelExampleTest {
    private static final WrittenCase EXAMPLE =
            CaseShelf.of(CaseShelf.FOLDER).cases().stream()
                    .filter(one -> one.id().equals("culture-11"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void the_example_comes_out_as_the_page_says() {
        Diagnosis food = WrittenCasesTest.diagnosed(EXAMPLE);

        assertThat(food.verdict()).isEqualTo(Verdict.COMMUNITY_MANAGEMENT);
        assertThat(food.responsibilityType()).isEqualTo(ResponsibilityType.MEANS);
        assertThat(food.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(food.reasons().getFirst().message().in(Language.EN))
                .contains("6 of 11", "community 6", "team 0");
        assertThat(food.ownerRules().lineManagerRequired()).isFalse();
        assertThat(food.ownerRules().externalPersonAllowed()).isTrue();
        assertThat(food.questions().stream().map(Question::field).toList())
                .contains(
                        "answers.publication", "facts.leadershipSupport", "facts.feedbackChannel");
    }

    @Test
    void the_example_flips_as_the_page_says() {
        Diagnosis food = WrittenCasesTest.diagnosed(EXAMPLE);

        assertThat(food.flips())
                .singleElement()
                .satisfies(
                        flip -> {
                            assertThat(flip.to()).isEqualTo(Verdict.NO_STAFF);
                            assertThat(flip.set())
                                    .containsOnlyKeys("facts.linkedProject", "facts.linkedProcess");
                        });
    }

    @Test
    void the_example_is_read_as_the_page_says() {
        assertThat(ReadingFigures.proposals(EXAMPLE))
                .containsExactly(
                        Map.entry("objective", "COMMUNITY"), Map.entry("driver", "COMMUNITY"));
    }
}
