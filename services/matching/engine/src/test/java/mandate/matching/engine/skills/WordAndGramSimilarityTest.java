package mandate.matching.engine.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mandate.matching.engine.fixtures.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAndGramSimilarityTest {
    private final WordAndGramSimilarity similarity = new WordAndGramSimilarity();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hosting discussions|Hosting Discussions|STRONG",
                "animer des échanges|Animer les echanges|STRONG",
                "planning of maintenance|maintenance planning|STRONG",
                "short video posts|short videos|STRONG",
                "listening|listening to people|POSSIBLE",
                "writing posts|running payroll|NONE",
                "écoute|budget|NONE",
                "???|listening|NONE"
            })
    void phrases_are_near_when_they_share_words_and_pieces_of_words(
            String one, String other, Strength strength) {
        assertThat(similarity.thresholds().strength(between(one, other))).isEqualTo(strength);
    }

    @Test
    void similarity_is_the_same_both_ways_between_0_and_1_and_1_with_itself() {
        var crowd = new Crowd(3);
        for (int round = 0; round < 2_000; round++) {
            var one = crowd.phrase();
            var other = crowd.phrase();
            assertThat(between(one, other)).isBetween(0.0, 1.0).isEqualTo(between(other, one));
            assertThat(between(one, one)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void credit_never_falls_as_similarity_rises() {
        var thresholds = similarity.thresholds();
        int before = 0;
        for (int step = 0; step <= 1_000; step++) {
            int credit = thresholds.credit(step / 1_000.0);
            assertThat(credit).isBetween(before, 10_000);
            before = credit;
        }
        assertThat(before).isEqualTo(10_000);
    }

    @Test
    void phrases_of_another_measure_are_not_compared() {
        var ours = similarity.prepare(List.of("listening")).getFirst();
        var foreign = new SkillSimilarity.Prepared() {};
        assertThatThrownBy(() -> similarity.between(ours, foreign))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double between(String one, String other) {
        var prepared = similarity.prepare(List.of(one, other));
        return similarity.between(prepared.getFirst(), prepared.getLast());
    }
}
