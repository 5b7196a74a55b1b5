package mandate.matching.web.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The files of one request, on disk and gone with it.
 *
 * @param people null when there is none
 * @param skills null when there is none
 */
record Upload(Path folder, @Nullable Sheet people, @Nullable Sheet skills) {
    /** A file as it was sent. */
    record Sheet(String name, FileKind kind, Path path) {}

    /** Deletes all of it. */
    static void clear(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
