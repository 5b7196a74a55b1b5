package mandate.matching.engine.taxonomy;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.skills.SkillEncoder;

/** Builds an index: every label and every description becomes a vector, once. */
public final class IndexBuilder {
    private static final int CHUNK = 256;

    private final Taxonomy taxonomy;
    private final SkillEncoder encoder;
    private final Progress progress;

    /** Hears how far the work is. */
    public interface Progress {
        /** Says nothing to nobody. */
        Progress SILENT = (done, of) -> {};

        /** So many of so many vectors are made. */
        void made(int done, int of);
    }

    public IndexBuilder(Taxonomy taxonomy, SkillEncoder encoder, Progress progress) {
        this.taxonomy = taxonomy;
        this.encoder = encoder;
        this.progress = progress;
    }

    /** Builds it in memory; a large vocabulary is better built into an {@link IndexFile}. */
    public SkillIndex build() {
        var rows = Rows.of(taxonomy);
        var labels = inMemory(rows.labels().size());
        var about = inMemory(taxonomy.skills().size());
        fill(rows, labels, about);
        return new SkillIndex(taxonomy, rows, labels, about, encoder);
    }

    void fill(Rows rows, Vectors labels, Vectors about) {
        int all = rows.labels().size() + taxonomy.skills().size();
        fill(rows.labels(), labels, 0, all);
        fill(descriptions(taxonomy), about, rows.labels().size(), all);
    }

    /** A description speaks together with the name that it explains. */
    private static List<String> descriptions(Taxonomy taxonomy) {
        return taxonomy.skills().stream()
                .map(
                        skill ->
                                skill.description().isBlank()
                                        ? skill.name()
                                        : skill.name() + ": " + skill.description())
                .toList();
    }

    private Vectors inMemory(int count) {
        int dimensions = encoder.dimensions();
        var numbers = MemorySegment.ofArray(new byte[count * dimensions * Float.BYTES]);
        return new Vectors(
                ByteRows.empty(count, dimensions), new FloatRows(numbers, count, dimensions));
    }

    private void fill(List<String> texts, Vectors into, int before, int all) {
        for (int from = 0; from < texts.size(); from += CHUNK) {
            var chunk = texts.subList(from, Math.min(texts.size(), from + CHUNK));
            var vectors = encoder.encodeAll(new ArrayList<>(chunk));
            for (int at = 0; at < vectors.size(); at++) {
                into.bytes().put(from + at, vectors.get(at));
                into.floats().put(from + at, vectors.get(at));
            }
            progress.made(before + from + chunk.size(), all);
        }
    }
}
