package mandate.matching.engine.taxonomy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import mandate.matching.engine.skills.SkillEncoder;

/**
 * The vectors of an index in a folder, under a hash of vocabulary, model and form: whatever changes
 * one of them asks for another file. A file is written under another name first, so that one that
 * stands there is whole.
 */
public final class IndexFile {
    private static final ValueLayout.OfInt WORD =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final String FORM = "mandate-skill-index-2";

    private final Path folder;
    private final Taxonomy taxonomy;
    private final SkillEncoder encoder;

    public IndexFile(Path folder, Taxonomy taxonomy, SkillEncoder encoder) {
        this.folder = folder;
        this.taxonomy = taxonomy;
        this.encoder = encoder;
    }

    /** Opens the file of this vocabulary and model, or builds it where there is none. */
    public SkillIndex open(IndexBuilder.Progress progress) throws IOException {
        var rows = Rows.of(taxonomy);
        if (!Files.exists(path())) write(rows, progress);
        try (var channel = FileChannel.open(path(), StandardOpenOption.READ)) {
            var layout = new Layout(rows.labels().size(), rows.skills(), encoder.dimensions());
            if (channel.size() != layout.size())
                throw new IOException(
                        path() + " has " + channel.size() + " bytes and not " + layout.size());
            var file = channel.map(FileChannel.MapMode.READ_ONLY, 0, layout.size(), Arena.ofAuto());
            return new SkillIndex(
                    taxonomy, rows, layout.labels(file), layout.descriptions(file), encoder);
        }
    }

    /** Where this vocabulary and model are kept. */
    public Path path() {
        var digest = Taxonomy.sha256();
        Taxonomy.note(digest, FORM);
        Taxonomy.note(digest, taxonomy.hash());
        Taxonomy.note(digest, encoder.version());
        return folder.resolve(HexFormat.of().formatHex(digest.digest(), 0, 16) + ".index");
    }

    private void write(Rows rows, IndexBuilder.Progress progress) throws IOException {
        Files.createDirectories(folder);
        var growing = Files.createTempFile(folder, "growing", ".index");
        var layout = new Layout(rows.labels().size(), rows.skills(), encoder.dimensions());
        try (var arena = Arena.ofConfined();
                var channel =
                        FileChannel.open(
                                growing, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var file = channel.map(FileChannel.MapMode.READ_WRITE, 0, layout.size(), arena);
            var labels = layout.room(file, 0, layout.labels());
            var about = layout.room(file, layout.labelBytes(), layout.skills());
            new IndexBuilder(taxonomy, encoder, progress).fill(rows, labels, about);
            layout.keep(file, 0, labels);
            layout.keep(file, layout.labelBytes(), about);
            file.force();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(growing);
            throw e;
        }
        Files.move(growing, path(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where what stands: for labels, then for descriptions, floats, scales, slacks, bytes. */
    private record Layout(int labels, int skills, int dimensions) {
        long size() {
            return labelBytes() + bytes(skills);
        }

        long labelBytes() {
            return bytes(labels);
        }

        private long bytes(int rows) {
            return floats(rows)
                    + 2L * rows * Float.BYTES
                    + (long) ByteRows.words(rows, dimensions) * Integer.BYTES;
        }

        private long floats(int rows) {
            return (long) rows * dimensions * Float.BYTES;
        }

        Vectors room(MemorySegment file, long from, int rows) {
            var floats = new FloatRows(file.asSlice(from, floats(rows)), rows, dimensions);
            return new Vectors(ByteRows.empty(rows, dimensions), floats);
        }

        void keep(MemorySegment file, long from, Vectors vectors) {
            int rows = vectors.floats().count();
            long at = from + floats(rows);
            var bytes = vectors.bytes();
            MemorySegment.copy(bytes.scale(), 0, file, FloatRows.FLOAT, at, rows);
            at += (long) rows * Float.BYTES;
            MemorySegment.copy(bytes.slack(), 0, file, FloatRows.FLOAT, at, rows);
            at += (long) rows * Float.BYTES;
            MemorySegment.copy(bytes.blocks(), 0, file, WORD, at, bytes.blocks().length);
        }

        Vectors labels(MemorySegment file) {
            return read(file, 0, labels);
        }

        Vectors descriptions(MemorySegment file) {
            return read(file, labelBytes(), skills);
        }

        private Vectors read(MemorySegment file, long from, int rows) {
            var read = room(file, from, rows);
            var bytes = read.bytes();
            long at = from + floats(rows);
            MemorySegment.copy(file, FloatRows.FLOAT, at, bytes.scale(), 0, rows);
            at += (long) rows * Float.BYTES;
            MemorySegment.copy(file, FloatRows.FLOAT, at, bytes.slack(), 0, rows);
            at += (long) rows * Float.BYTES;
            MemorySegment.copy(file, WORD, at, bytes.blocks(), 0, bytes.blocks().length);
            return read;
        }
    }
}
