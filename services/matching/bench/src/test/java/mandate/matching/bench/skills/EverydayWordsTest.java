package mandate.matching.bench.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
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

    /**
     * One phrase of the tuning half was an example that roles had before; of the other half none.
     */
    @Test
    void no_phrase_that_is_reported_on_stands_in_a_role() throws IOException {
        var reported =
                SkillSetsFolded.of(
                        SkillSets.everyday().stream()
                                .filter(one -> one.half().equals("report"))
                                .toList());
        var said = new HashSet<String>();
        var folder =
                Path.of(System.getProperty("mandate.root", "."))
                        .resolve("services/roles/src/main/resources/mandate/roles");
        try (var roles = Files.newDirectoryStream(folder, "*.json")) {
            for (var role : roles)
                TEXT.matcher(Files.readString(role))
                        .results()
                        .forEach(text -> said.add(PlainText.fold(text.group(1))));
        }

        assertThat(said).hasSizeGreaterThan(500).doesNotContainAnyElementsOf(reported);
    }

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

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
