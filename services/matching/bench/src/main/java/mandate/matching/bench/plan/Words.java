package mandate.matching.bench.plan;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The whole numbers of a text file, one after the other, plain or gzipped. */
final class Words implements Closeable {
    private final Path file;
    private final BufferedReader reader;
    private final StreamTokenizer words;

    Words(Path file) throws IOException {
        this.file = file;
        var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.US_ASCII));
        words = new StreamTokenizer(reader);
    }

    int next() throws IOException {
        if (words.nextToken() != StreamTokenizer.TT_NUMBER)
            throw new IOException(file + " line " + words.lineno() + ": no number, " + words);
        return (int) words.nval;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
