package mandate.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The folder that data lives in, held by one process at a time. */
final class DataFolder implements AutoCloseable {
    /** Name of the file that says where the house can be reached. */
    static final String ADDRESSES = "addresses.txt";

    private final Path path;
    private final boolean forgotten;
    private final boolean fresh;
    private final FileChannel lock;

    private DataFolder(Path path, boolean forgotten, boolean fresh, FileChannel lock) {
        this.path = path;
        this.forgotten = forgotten;
        this.fresh = fresh;
        this.lock = lock;
    }

    /** Opens the folder, or a temporary one when there is none; says so when it is in use. */
    static DataFolder open(@Nullable Path wanted) throws IOException {
        var path = wanted == null ? Files.createTempDirectory("mandate-") : wanted;
        Files.createDirectories(path);
        boolean fresh = Files.notExists(path.resolve("store.mv"));
        var lock =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IllegalStateException(
                    "The data folder " + path + " is in use by another Mandate.");
        }
        // whoever was killed has left its own behind
        Files.deleteIfExists(path.resolve(ADDRESSES));
        return new DataFolder(path, wanted == null, fresh, lock);
    }

    Path store() {
        return path.resolve("store.mv");
    }

    Path broker() {
        return path.resolve("broker");
    }

    /** Vocabularies of skills and their indexes. */
    Path skills() {
        return path.resolve("skills");
    }

    Path log() {
        return path.resolve("logs").resolve("mandate.log");
    }

    /** Whether nothing was in it when it was opened. */
    boolean isFresh() {
        return fresh;
    }

    /** Says where the house can be reached, until it is closed. */
    void announce(Addresses addresses) throws IOException {
        addresses.write(path.resolve(ADDRESSES));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(ADDRESSES));
            lock.close();
            if (forgotten) forget();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        }
    }
}
