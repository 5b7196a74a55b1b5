package mandate.matching.bench.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mandate.matching.bench.skills.SkillSets.Question;
import mandate.matching.engine.taxonomy.EverydayWords;
import mandate.matching.engine.text.PlainText;
import org.junit.jupiter.api.Test;

class EverydayWordsTest {
    private final List<String> ours =
            EverydayWords.english().values().stream()
                    .flatMap(List::stream)
                    .map(PlainText::fold)
                    .toList();

    @Test
    void no_phrase_that_is_measured_with_stands_among_our_own_words() {
        assertThat(ours)
                .hasSizeGreaterThan(500)
                .doesNotContainAnyElementsOf(SkillSetsFolded.everyday());
    }

    @Test
    void nor_does_a_phrase_of_the_set_that_came_with_the_data() {
        var set =
                Path.of(System.getProperty("mandate.root", "."))
                        .resolve("../../shared/data/skills/colloquial-dev.tsv");
        var beside =
                Path.of(System.getProperty("mandate.root", "."))
                        .resolve("../shared/data/skills/colloquial-dev.tsv");
        var there = Files.exists(beside) ? beside : set;
        assumeTrue(Files.exists(there), "the development set is not beside this checkout");
        assertThat(ours)
                .doesNotContainAnyElementsOf(SkillSetsFolded.of(SkillSets.questions(there)));
    }

    @Test
    void the_phrases_measured_with_are_three_hundred_in_two_halves() {
        var halves =
                SkillSets.everyday().stream()
                        .collect(Collectors.groupingBy(Question::half, Collectors.counting()));

        assertThat(halves).containsOnlyKeys("tune", "report");
        assertThat(halves.values()).containsOnly(150L);
    }

    @Test
    void a_phrase_speaks_for_one_skill_only() {
        assertThat(ours).doesNotHaveDuplicates();
    }

    private static final class SkillSetsFolded {
        static List<String> everyday() {
            return of(SkillSets.everyday());
        }

        static List<String> of(List<Question> questions) {
            return questions.stream().map(q -> PlainText.fold(q.phrase())).toList();
        }
    }
}
