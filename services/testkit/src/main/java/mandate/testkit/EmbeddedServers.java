package mandate.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import mandate.embedded.EmbeddedBroker;
import mandate.embedded.EmbeddedStore;
import mandate.embedded.Survives;

/** Documents in memory, logs in a folder that goes with the JVM. */
final class EmbeddedServers implements ServerPair {
    private final Started<EmbeddedStore> store =
            new Started<>(() -> EmbeddedStore.start(null, 0, Survives.PROCESS_DEATH));
    private final Started<Path> folder = new Started<>(EmbeddedServers::newFolder);
    private final Started<EmbeddedBroker> broker =
            new Started<>(() -> EmbeddedBroker.start(folder.get(), 0, Survives.PROCESS_DEATH));

    @Override
    public String mongoUri() {
        return store.get().connectionString();
    }

    @Override
    public String bootstrapServers() {
        return broker.get().bootstrapServers();
    }

    @Override
    public void close() {
        broker.stop(EmbeddedBroker::close);
        folder.stop(EmbeddedServers::delete);
        store.stop(EmbeddedStore::close);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("mandate-broker");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the broker of the tests", e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
