package mandate.matching.engine.skills;

import static mandate.matching.engine.fixtures.People.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.people.PeoplePool;
import org.junit.jupiter.api.Test;

class PhraseScoresTest {
    private static final List<String> LABELS =
            List.of("listening", "écoute", "listening to people");

    @Test
    void remembered_scores_are_those_computed_afresh_whatever_happened_to_the_pool() {
        var crowd = new Crowd(17);
        var scores = new PhraseScores(new WordAndGramSimilarity());
        var pool = PeoplePool.empty();
        for (int step = 0; step < 300; step++) {
            var id = "P" + crowd.below(30);
            pool =
                    crowd.below(4) == 0
                            ? pool.without(id)
                            : pool.with(profile(id, crowd.tree()), step);
            assertSame(scores.remembered(LABELS, pool.phrases()), pool.phrases());
        }
    }

    @Test
    void two_branches_of_a_pool_do_not_mix_their_phrases() {
        var scores = new PhraseScores(new WordAndGramSimilarity());
        var crowd = new Crowd(4);
        var root = PeoplePool.empty().with(profile("P0", crowd.tree()), 0);
        var left = root.with(profile("P1", crowd.tree()), 0);
        var right = root.with(profile("P2", crowd.tree()), 0);
        assertSame(scores.remembered(LABELS, left.phrases()), left.phrases());
        assertSame(scores.remembered(LABELS, right.phrases()), right.phrases());
        assertSame(scores.remembered(LABELS, left.phrases()), left.phrases());
    }

    @Test
    void a_phrase_is_compared_once_however_many_people_and_seats_use_it() {
        var counting = new Counting();
        var scores = new PhraseScores(counting);
        var crowd = new Crowd(8);
        var pool = PeoplePool.empty();
        for (int at = 0; at < 200; at++) pool = pool.with(profile("P" + at, crowd.tree()), 0);
        scores.remembered(LABELS, pool.phrases());
        scores.remembered(LABELS, pool.phrases());
        assertThat(counting.compared.get()).isEqualTo(pool.phrases().count() * LABELS.size());
    }

    private static void assertSame(LabelScores scores, PhraseBook book) {
        var similarity = new WordAndGramSimilarity();
        var labels = similarity.prepare(LABELS);
        book.forEach(
                phrase -> {
                    var prepared = similarity.prepare(List.of(phrase.text())).getFirst();
                    var best =
                            labels.stream()
                                    .mapToDouble(label -> similarity.between(label, prepared))
                                    .max()
                                    .orElseThrow();
                    assertThat(scores.similarity(phrase.id())).isEqualTo((float) best);
                    var speaking = labels.get(scores.label(phrase.id()));
                    if (best > 0)
                        assertThat((float) similarity.between(speaking, prepared))
                                .isEqualTo((float) best);
                });
    }

    private static final class Counting implements SkillSimilarity {
        private final WordAndGramSimilarity inner = new WordAndGramSimilarity();
        private final AtomicInteger compared = new AtomicInteger();

        @Override
        public String version() {
            return inner.version();
        }

        @Override
        public List<Prepared> prepare(List<String> phrases) {
            return inner.prepare(phrases);
        }

        @Override
        public double between(Prepared one, Prepared other) {
            compared.incrementAndGet();
            return inner.between(one, other);
        }

        @Override
        public Thresholds thresholds() {
            return inner.thresholds();
        }
    }
}
