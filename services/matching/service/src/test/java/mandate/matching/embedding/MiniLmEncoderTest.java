package mandate.matching.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import mandate.matching.engine.skills.EncodedSimilarity;
import mandate.matching.engine.skills.SkillSimilarity;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.taxonomy.IndexBuilder;
import mandate.matching.engine.taxonomy.OwnLabels;
import mandate.matching.engine.taxonomy.Reuse;
import mandate.matching.engine.taxonomy.Taxonomy;
import mandate.matching.engine.taxonomy.TaxonomySkill;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MiniLmEncoderTest {
    private static final MiniLmEncoder ENCODER = new MiniLmEncoder();

    @AfterAll
    static void close() throws Exception {
        ENCODER.close();
    }

    @Test
    void a_phrase_has_the_same_numbers_alone_and_among_others() {
        var phrases = new ArrayList<>(List.of("keeps a vegetable garden", "chairs long debates"));
        for (int at = 0; at < 30; at++) phrases.add("phrase of length " + "x ".repeat(at));

        var together = ENCODER.encodeAll(phrases);

        assertThat(together.getFirst()).containsExactly(ENCODER.encode(phrases.getFirst()));
        assertThat(together.get(1)).containsExactly(ENCODER.encode(phrases.get(1)));
    }

    @Test
    void every_vector_has_length_one_whatever_comes_in() {
        for (var phrase : List.of("a", "", "…", "🎻", "写", "é", "x".repeat(5_000))) {
            double squares = 0;
            for (float number : ENCODER.encode(phrase)) squares += (double) number * number;
            assertThat(squares).as(phrase).isBetween(0.999, 1.001);
        }
    }

    @Test
    void a_model_is_given_back_only_when_nobody_is_inside() throws Exception {
        var encoder = new MiniLmEncoder();
        encoder.encode("keeps a vegetable garden");
        try (var others = Executors.newFixedThreadPool(3)) {
            var answers = new ArrayList<Future<float[]>>();
            for (int n = 0; n < 60; n++) {
                var phrase = "chairs debate number " + n + " of the evening ".repeat(20);
                answers.add(others.submit(() -> encoder.encode(phrase)));
            }
            answers.getFirst().get();
            encoder.close();

            for (var answer : answers)
                try {
                    assertThat(answer.get()).hasSize(384);
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(RejectedExecutionException.class);
                }
        }
        assertThatThrownBy(() -> encoder.encode("too late"))
                .isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void the_runtime_knows_nobody_to_report_to() throws Exception {
        var library = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";
        try (var stream = OrtEnvironment.class.getResourceAsStream(library)) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(),
                            StandardCharsets.ISO_8859_1);
            assertThat(text.contains("CreateEnv")).as("is the library").isTrue();
            assertThat(text.contains("OneCollector")).as("sends telemetry").isFalse();
            assertThat(text.contains("/proc/self/cmdline")).as("reads the command line").isFalse();
        }
    }

    @Test
    void words_are_cut_as_the_model_learned_them() {
        assertThat(WordPieces.words("Où l'on va: C++, x_y"))
                .containsExactly(
                        "ou", "l", "'", "on", "va", ":", "c", "+", "+", ",", "x", "_", "y");
    }

    @Test
    void a_phrase_is_read_by_its_meaning_without_a_word_in_common() {
        var taxonomy =
                new Taxonomy(
                        List.of(
                                skill("bread", "bake loaves"),
                                skill("money", "manage budgets"),
                                skill("talk", "moderate a discussion")));
        var index = new IndexBuilder(taxonomy, ENCODER, IndexBuilder.Progress.SILENT).build();

        assertThat(index.read("keeps spending low", 1, OwnLabels.NONE).getFirst().label())
                .isEqualTo("manage budgets");
        assertThat(index.read("chairs heated debates", 1, OwnLabels.NONE).getFirst().label())
                .isEqualTo("moderate a discussion");
    }

    @Test
    void people_and_roles_are_compared_by_meaning_and_by_letters() {
        var similarity = new EncodedSimilarity(ENCODER);
        var prepared =
                similarity.prepare(
                        List.of(
                                "chairing debates",
                                "moderating discussions",
                                "welding pipes",
                                "moderateing discusions"));

        assertThat(strength(similarity, prepared.get(0), prepared.get(1)))
                .as("no word in common")
                .isNotEqualTo(Strength.NONE);
        assertThat(strength(similarity, prepared.get(0), prepared.get(2))).isEqualTo(Strength.NONE);
        assertThat(strength(similarity, prepared.get(1), prepared.get(3)))
                .as("slips of the pen")
                .isNotEqualTo(Strength.NONE);
        assertThat(similarity.between(prepared.get(0), prepared.get(1)))
                .isEqualTo(similarity.between(prepared.get(1), prepared.get(0)));
        assertThat(similarity.version()).startsWith("meaning-1 all-minilm-l6-v2-q ");
    }

    private static Strength strength(
            EncodedSimilarity similarity,
            SkillSimilarity.Prepared one,
            SkillSimilarity.Prepared other) {
        return similarity.thresholds().strength(similarity.between(one, other));
    }

    private static TaxonomySkill skill(String id, String name) {
        return new TaxonomySkill("urn:skill:" + id, name, List.of(), "", Reuse.UNKNOWN);
    }
}
