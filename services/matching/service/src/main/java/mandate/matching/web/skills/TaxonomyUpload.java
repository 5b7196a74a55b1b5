package mandate.matching.web.skills;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import mandate.platform.http.FieldProblem;

/**
 * A file as it came: CSV, or CSV in gzip or zip, told apart by its first bytes. Nothing is unpacked
 * beyond {@value #LARGEST_UNPACKED} bytes, however small the file is that promises more.
 */
final class TaxonomyUpload {
    static final long LARGEST = 128L * 1024 * 1024;
    static final long LARGEST_UNPACKED = 512L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;

    /** A table is held in memory while it is read; ESCO has 7 to 15 MB a language. */
    static final long LARGEST_TABLE = 48L * 1024 * 1024;

    private TaxonomyUpload() {}

    /** What was found, and in which file. */
    record Found(String file, TaxonomyTable.Outcome outcome) {}

    /** Reads the file; whatever is wrong with it is said, not thrown. */
    static Found read(Path path, String name) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            in.mark(4);
            int first = in.read();
            int second = in.read();
            in.reset();
            if (first == 'P' && second == 'K') return unzipped(in, name);
            if (first == 0x1f && second == 0x8b)
                return new Found(name, table(new GZIPInputStream(in)));
            return new Found(name, table(in));
        } catch (ZipException | java.io.EOFException e) {
            return wrong(name, String.valueOf(e.getMessage()), "a whole zip or gzip file");
        } catch (TooLarge e) {
            return wrong(name, e.getMessage(), "at most " + LARGEST_TABLE + " bytes unpacked");
        } catch (CharacterCodingException e) {
            return wrong(name, "bytes that are not UTF-8", "text in UTF-8");
        }
    }

    private static Found unzipped(InputStream in, String name) throws IOException {
        var zip = new ZipInputStream(new Bounded(in, LARGEST), StandardCharsets.UTF_8);
        // skipping what stands before the skills is unpacking, too
        var unpacked = new Bounded(zip, LARGEST_UNPACKED);
        for (int entries = 0; entries < MOST_ENTRIES; entries++) {
            var entry = zip.getNextEntry();
            if (entry == null) break;
            if (isSkills(entry.getName())) return new Found(entry.getName(), table(unpacked));
            unpacked.transferTo(OutputStream.nullOutputStream());
        }
        return wrong(name, null, "a zip with a file such as skills_en.csv in it");
    }

    /** An ESCO download holds many files; the skills are in one that says so. */
    private static boolean isSkills(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.endsWith(".csv")
                && file.contains("skills")
                && !file.contains("relation")
                && !file.contains("hierarchy")
                && !file.contains("collection")
                && !file.contains("groups");
    }

    private static TaxonomyTable.Outcome table(InputStream unpacked) throws IOException {
        var strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(java.nio.charset.CodingErrorAction.REPORT);
        return TaxonomyTable.read(
                new BufferedReader(
                        new InputStreamReader(new Bounded(unpacked, LARGEST_TABLE), strict)));
    }

    private static Found wrong(
            String name, @org.jspecify.annotations.Nullable Object value, String allowed) {
        return new Found(
                name,
                new TaxonomyTable.Outcome(null, List.of(FieldProblem.of("file", value, allowed))));
    }

    /** More came out than is allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("more than " + limit + " bytes");
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** Lets so many bytes through and no more. */
    private static final class Bounded extends FilterInputStream {
        private final long limit;
        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) throw new TooLarge(limit);
        }
    }
}
