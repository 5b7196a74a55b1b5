package mandate.matching.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class RankingBenchTest {
    @Test
    void the_benchmark_runs_with_all_its_contestants() throws RunnerException {
        assertThat(RankingBench.smoke())
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder("nextSeatOfTheRole", "firstSeatEver", "naive");
    }

    @Test
    void both_ways_see_the_same_people_as_eligible_and_rank_somebody() {
        var portfolio = new Portfolio(1);
        var people = portfolio.people(40);
        var seat = portfolio.seat(1);
        var similarity = new WordAndGramSimilarity();
        var ranked =
                new Ranking(similarity, FitWeights.standard())
                        .rank(people, Map.of(), seat, Portfolio.role());
        List<String> naive = new NaiveRanking(similarity).best(people, seat, Portfolio.role());
        assertThat(naive)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        ranked.candidates().stream().map(one -> one.personId()).toList());
    }
}
