package mandate.matching.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mandate.matching.engine.fixtures.LetterEncoder;
import mandate.matching.engine.fixtures.Vocabularies;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillIndexTest {
    private static final long SEED = 20_261_122;
    private static final int QUERIES = 10_000;
    private static final int TOP = 10;

    private final SkillEncoder encoder = new LetterEncoder();
    private final SkillIndex small = index(Vocabularies.small());

    @Test
    void comparing_with_every_label_in_full_gives_the_same_ten_readings_ten_thousand_times() {
        var taxonomy = Vocabularies.invented(SEED, 100);
        var index = index(taxonomy);
        var inFull = new InFull(taxonomy, encoder);
        var random = new Random(SEED);
        for (int at = 0; at < QUERIES; at++) {
            var phrase = Vocabularies.phrase(random);
            assertThat(index.read(phrase, TOP, OwnLabels.NONE).stream().map(SkillReading::skill))
                    .as("%s (query %d of seed %d)", phrase, at, SEED)
                    .containsExactlyElementsOf(inFull.best(phrase, TOP));
        }
    }

    @Test
    void a_label_to_the_letter_is_its_skill_whatever_the_case_and_the_accents() {
        var best = small.read("Gerer un BUDGET", 5, OwnLabels.NONE).getFirst();

        assertThat(best.skill()).isEqualTo("urn:skill:budget");
        assertThat(best.via()).isEqualTo("gérer un budget");
        assertThat(best.similarity()).isEqualTo(1);
        assertThat(best.strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void the_nearest_label_speaks_for_the_skill() {
        var best = small.read("chairs a debate", 1, OwnLabels.NONE).getFirst();

        assertThat(best.label()).isEqualTo("moderate a discussion");
        assertThat(best.via()).isEqualTo("chair a debate");
    }

    @Test
    void no_more_readings_come_than_there_are_skills() {
        assertThat(small.read("anything at all", 10, OwnLabels.NONE)).hasSize(3);
    }

    @Test
    void a_confirmed_phrase_has_the_last_word_and_helps_its_neighbours() {
        var before = small.read("keeps the roses happy", 1, OwnLabels.NONE).getFirst();
        var own =
                OwnLabels.of(
                        List.of(
                                new OwnLabels.Confirmed(
                                        "keeps the roses happy", "urn:skill:garden")),
                        encoder);

        var after = small.read("Keeps the roses happy!", 1, own).getFirst();
        var neighbour = small.read("keeping the roses happy", 1, own).getFirst();

        assertThat(before.similarity()).isLessThan(after.similarity());
        assertThat(after.skill()).isEqualTo("urn:skill:garden");
        assertThat(after.via()).isEqualTo("keeps the roses happy");
        assertThat(after.similarity()).isEqualTo(1);
        assertThat(neighbour.skill()).isEqualTo("urn:skill:garden");
        assertThat(neighbour.via()).isEqualTo("keeps the roses happy");
    }

    @Test
    void a_confirmed_phrase_outranks_a_label_that_says_the_same() {
        var own =
                OwnLabels.of(
                        List.of(new OwnLabels.Confirmed("gardening", "urn:skill:budget")), encoder);

        assertThat(small.read("gardening", 1, own).getFirst().skill())
                .isEqualTo("urn:skill:budget");
    }

    @Test
    void a_confirmation_of_a_skill_that_is_not_in_this_vocabulary_changes_nothing() {
        var own =
                OwnLabels.of(
                        List.of(new OwnLabels.Confirmed("keeps the roses happy", "urn:skill:gone")),
                        encoder);

        assertThat(small.read("keeps the roses happy", 3, own))
                .isEqualTo(small.read("keeps the roses happy", 3, OwnLabels.NONE));
    }

    @Test
    void a_sentence_names_skills_in_passing() {
        var sentence =
                "We look for somebody who will manage budgets, tend gardens and greet our guests";

        assertThat(small.readSentence(sentence, 2).stream().map(SkillReading::skill))
                .containsExactlyInAnyOrder("urn:skill:budget", "urn:skill:garden");
    }

    @Test
    void a_kept_index_reads_like_the_one_that_was_built(@TempDir Path folder) throws IOException {
        var taxonomy = Vocabularies.invented(SEED, 40);
        var built = new ArrayList<Integer>();
        var first = new IndexFile(folder, taxonomy, encoder).open((done, of) -> built.add(done));
        int made = built.size();
        var again = new IndexFile(folder, taxonomy, encoder).open((done, of) -> built.add(done));

        assertThat(made).isPositive();
        assertThat(built).as("nothing is encoded twice").hasSize(made);
        assertThat(again.read("plans online festivals", TOP, OwnLabels.NONE))
                .isEqualTo(first.read("plans online festivals", TOP, OwnLabels.NONE))
                .isEqualTo(index(taxonomy).read("plans online festivals", TOP, OwnLabels.NONE));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void another_vocabulary_is_kept_in_another_file(@TempDir Path folder) {
        var one = new IndexFile(folder, Vocabularies.invented(1, 5), encoder).path();
        var same = new IndexFile(folder, Vocabularies.invented(1, 5), encoder).path();
        var other = new IndexFile(folder, Vocabularies.invented(2, 5), encoder).path();

        assertThat(one).isEqualTo(same).isNotEqualTo(other);
    }

    private SkillIndex index(Taxonomy taxonomy) {
        return new IndexBuilder(taxonomy, encoder, IndexBuilder.Progress.SILENT).build();
    }

    /** Every label, every time, in full numbers: slow, and plainly what is meant. */
    private static final class InFull {
        private final Taxonomy taxonomy;
        private final SkillEncoder encoder;
        private final List<List<Row>> labels = new ArrayList<>();
        private final List<Row> descriptions = new ArrayList<>();

        InFull(Taxonomy taxonomy, SkillEncoder encoder) {
            this.taxonomy = taxonomy;
            this.encoder = encoder;
            for (var skill : taxonomy.skills()) {
                labels.add(skill.labels().stream().map(label -> new Row(label, encoder)).toList());
                var about = skill.description();
                descriptions.add(
                        new Row(
                                about.isBlank() ? skill.name() : skill.name() + ": " + about,
                                encoder));
            }
        }

        List<String> best(String phrase, int top) {
            var query = new Row(phrase, encoder);
            var label = new float[labels.size()];
            float nearest = -1;
            for (int skill = 0; skill < label.length; skill++) {
                label[skill] = -1;
                for (var row : labels.get(skill))
                    label[skill] = Math.max(label[skill], query.near(row) + query.letters(row));
                nearest = Math.max(nearest, label[skill]);
            }
            var all = new ArrayList<SkillIndex.Near>();
            for (int skill = 0; skill < label.length; skill++)
                all.add(
                        new SkillIndex.Near(
                                skill, similarity(skill, query, label[skill], nearest)));
            all.sort(SkillIndex.Near.BEST_FIRST);
            return all.subList(0, top).stream()
                    .map(near -> taxonomy.skills().get(near.skill()).uri())
                    .toList();
        }

        private float similarity(int skill, Row query, float label, float nearest) {
            for (var row : labels.get(skill)) if (row.folded.equals(query.folded)) return 1;
            return (1 - SkillIndex.DESCRIPTION) * label
                    + SkillIndex.DESCRIPTION * query.near(descriptions.get(skill))
                    + SkillIndex.doubt(nearest) * taxonomy.skills().get(skill).reuse().likelier;
        }
    }

    private static final class Row {
        private final String folded;
        private final float[] vector;
        private final Set<String> grams = new HashSet<>();

        Row(String text, SkillEncoder encoder) {
            folded = PlainText.fold(text);
            vector = encoder.encode(text);
            var spaced = " " + folded + " ";
            for (int at = 0; at + 3 <= spaced.length(); at++)
                if (spaced.charAt(at + 1) != ' ') grams.add(spaced.substring(at, at + 3));
        }

        float near(Row other) {
            float sum = 0;
            for (int d = 0; d < vector.length; d++) sum += vector[d] * other.vector[d];
            return sum;
        }

        float letters(Row other) {
            int shared = 0;
            for (var gram : grams) if (other.grams.contains(gram)) shared++;
            float root = (float) Math.sqrt(grams.size()) * (float) Math.sqrt(other.grams.size());
            return Grams.WEIGHT * Math.max(0, shared / root - Grams.GATE);
        }
    }
}
