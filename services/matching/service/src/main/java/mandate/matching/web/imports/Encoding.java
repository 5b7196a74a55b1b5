package mandate.matching.web.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mandate.matching.web.imports.FileRows.Unreadable;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;

/**
 * How the text of a table is written. UTF-8 is read, and UTF-16 where the file begins with its byte
 * order mark, as spreadsheets write it. Any other file is refused as a whole, with the first line
 * that gave it away: names with broken letters are worse than none.
 */
final class Encoding {
    private static final int CHUNK = 64 * 1024;

    private Encoding() {}

    /** Opens the file behind its byte order mark, after every byte of it was seen. */
    static BufferedReader open(Path path) throws IOException, Unreadable {
        var charset = charset(path);
        require(path, charset);
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
        text.mark(1);
        if (text.read() != '\ufeff') text.reset();
        return text;
    }

    private static Charset charset(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            int first = in.read();
            int second = in.read();
            if (first == 0xff && second == 0xfe) return StandardCharsets.UTF_16LE;
            if (first == 0xfe && second == 0xff) return StandardCharsets.UTF_16BE;
            return StandardCharsets.UTF_8;
        }
    }

    private static void require(Path path, Charset charset) throws IOException, Unreadable {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var text = CharBuffer.allocate(CHUNK);
        int line = 1;
        try (var file = FileChannel.open(path)) {
            boolean more = true;
            while (more) {
                more = file.read(bytes) >= 0;
                var result = decoder.decode(bytes.flip(), text, !more);
                text.flip();
                while (text.hasRemaining()) {
                    char c = text.get();
                    if (c == '\n') line++;
                    if (c == 0) throw new Unreadable(refused("a NUL character", line));
                }
                text.clear();
                if (result.isError())
                    throw new Unreadable(refused("bytes that are not " + charset, line));
                bytes.compact();
            }
        }
    }

    private static Problem refused(String found, int line) {
        return Problem.fields(
                "invalid-csv",
                "The file is not a table in UTF-8",
                List.of(
                        FieldProblem.of(
                                        "file",
                                        found,
                                        "text in UTF-8, or in UTF-16 with a byte order mark")
                                .at(line)));
    }
}
