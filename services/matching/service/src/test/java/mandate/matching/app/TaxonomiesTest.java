package mandate.matching.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mandate.matching.app.TaxonomyState.Status;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.taxonomy.OwnLabels;
import mandate.matching.engine.taxonomy.Reuse;
import mandate.matching.engine.taxonomy.SkillReading;
import mandate.matching.engine.taxonomy.Taxonomy;
import mandate.matching.engine.taxonomy.TaxonomyFile.Brought;
import mandate.matching.engine.taxonomy.TaxonomySkill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class TaxonomiesTest {
    private static final Scheduler AT_ONCE = Schedulers.immediate();
    private static final Scheduler NEVER = Schedulers.fromExecutor(task -> {});

    private final AtomicInteger encoded = new AtomicInteger();
    private final SkillEncoder encoder = new CountsLetters(encoded);

    @TempDir Path folder;

    @Test
    void what_was_indexed_is_there_after_a_restart_without_the_model() {
        var id = taxonomies(AT_ONCE).bring(baking("2026-11-22T08:00:00Z", "bake bread")).id();
        int before = encoded.get();

        var again = taxonomies(NEVER);

        assertThat(Objects.requireNonNull(again.find(id)).status()).isEqualTo(Status.READY);
        assertThat(Objects.requireNonNull(again.index()).skills()).isEqualTo(1);
        assertThat(before).isPositive().isEqualTo(encoded.get());
    }

    @Test
    void an_indexing_that_was_cut_off_is_made_up_for_and_says_so_meanwhile() {
        var id = taxonomies(NEVER).bring(baking("2026-11-22T08:00:00Z", "bake bread")).id();

        var waiting = taxonomies(NEVER);
        assertThat(Objects.requireNonNull(waiting.find(id)).status()).isEqualTo(Status.INDEXING);
        assertThat(waiting.index()).isNull();
        var again = taxonomies(AT_ONCE);
        assertThat(Objects.requireNonNull(again.find(id)).status()).isEqualTo(Status.READY);
        assertThat(reads(again, "bake bread")).isEqualTo("urn:test:bake");
    }

    @Test
    void a_newer_vocabulary_replaces_the_older_one_of_its_language_and_its_index()
            throws IOException {
        var taxonomies = taxonomies(AT_ONCE);
        var old = taxonomies.bring(baking("2026-11-22T08:00:00Z", "bake bread")).id();
        taxonomies.bring(baking("2026-11-22T09:00:00Z", "bake rolls"));

        assertThat(Objects.requireNonNull(taxonomies.find(old)).status())
                .isEqualTo(Status.REPLACED);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".index"))).hasSize(1);
        }
        assertThat(reads(taxonomies(NEVER), "bake rolls")).isEqualTo("urn:test:bake");
    }

    @Test
    void more_labels_than_are_held_are_refused_with_both_numbers_and_not_kept() throws IOException {
        var labels =
                IntStream.range(0, Taxonomies.MOST_LABELS).mapToObj(at -> "label " + at).toList();
        var skill = new TaxonomySkill("urn:test:all", "everything", labels, "", Reuse.UNKNOWN);
        var taxonomies = taxonomies(AT_ONCE);
        var id = taxonomies.bring(brought("2026-11-22T08:00:00Z", skill)).id();

        var state = Objects.requireNonNull(taxonomies.find(id));
        assertThat(state.status()).isEqualTo(Status.FAILED);
        assertThat(state.failure()).contains("250001", "250000");
        assertThat(taxonomies.index()).isNull();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static String reads(Taxonomies taxonomies, String phrase) {
        return Objects.requireNonNull(taxonomies.index()).read(phrase, 1, OwnLabels.NONE).stream()
                .map(SkillReading::skill)
                .findFirst()
                .orElse("");
    }

    private Taxonomies taxonomies(Scheduler builder) {
        return new Taxonomies(folder, encoder, builder);
    }

    private static Brought baking(String at, String name) {
        return brought(at, new TaxonomySkill("urn:test:bake", name, List.of(), "", Reuse.UNKNOWN));
    }

    private static Brought brought(String at, TaxonomySkill skill) {
        return new Brought("mine.csv", "en", "office", at, new Taxonomy(List.of(skill)));
    }

    /** How often which letters come, and how often it was asked. */
    private record CountsLetters(AtomicInteger encoded) implements SkillEncoder {
        private static final int LETTERS = 32;

        @Override
        public String version() {
            return "letters";
        }

        @Override
        public int dimensions() {
            return LETTERS;
        }

        @Override
        public float[] encode(String phrase) {
            encoded.incrementAndGet();
            var vector = new float[LETTERS];
            phrase.chars().forEach(letter -> vector[letter % LETTERS]++);
            double squares = 0;
            for (float number : vector) squares += (double) number * number;
            if (squares > 0)
                for (int at = 0; at < LETTERS; at++) vector[at] /= (float) Math.sqrt(squares);
            return vector;
        }
    }
}
