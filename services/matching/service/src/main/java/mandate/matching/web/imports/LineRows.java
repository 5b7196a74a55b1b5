package mandate.matching.web.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonLine;
import org.jspecify.annotations.Nullable;

/** JSON lines: an object a line. */
final class LineRows implements FileRows {
    private final BufferedReader lines;
    private int number;

    private LineRows(BufferedReader lines) {
        this.lines = lines;
    }

    static FileRows open(Path path) throws IOException {
        // what is no UTF-8 becomes a replacement character, in that line alone
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new LineRows(
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder)));
    }

    @Override
    public @Nullable FileRow next() {
        try {
            var line = line();
            if (line == null) return null;
            number++;
            if (line.length() > LONGEST_ROW) return tooLong();
            return row(number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private FileRow row(String line) {
        return switch (JsonLine.read(number, line)) {
            case JsonLine.Blank _ -> new FileRow.Blank(number);
            case JsonLine.Broken(var row, var problems) -> new FileRow.Broken(row, problems);
            case JsonLine.Tree(var row, var tree) -> new FileRow.Tree(row, tree);
        };
    }

    private FileRow tooLong() {
        var allowed = "a line of at most %d characters".formatted(LONGEST_ROW);
        return new FileRow.Broken(number, List.of(FieldProblem.of("", "", allowed)));
    }

    /** A line, cut soon after it has become too long; null at the end. */
    private @Nullable String line() throws IOException {
        var line = new StringBuilder();
        int next = lines.read();
        if (next < 0) return null;
        while (next >= 0 && next != '\n') {
            if (line.length() <= LONGEST_ROW) line.append((char) next);
            next = lines.read();
        }
        return line.toString();
    }
}
