package mandate.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A document store that speaks MongoDB's wire protocol and keeps its documents in one file. */
public final class EmbeddedStore implements AutoCloseable {
    /** A connection's thread waits while its write is kept, so as many can share one commit. */
    private static final int THREADS = 16;

    private static final int CACHE_MEGABYTES = 16;

    private final MongoServer server;
    private final String connectionString;

    private EmbeddedStore(MongoServer server) {
        this.server = server;
        this.connectionString =
                "mongodb://" + Loopback.HOST + ":" + server.getLocalAddress().getPort();
    }

    /**
     * Starts with acknowledged writes that outlive a power cut.
     *
     * @param file where the documents lie, created when absent; null keeps them in memory only
     * @param port 0 for any free one
     */
    public static EmbeddedStore start(@Nullable Path file, int port) {
        return start(file, port, Survives.POWER_LOSS);
    }

    /** Starts with acknowledged writes that outlive what is asked for. */
    public static EmbeddedStore start(@Nullable Path file, int port, Survives survives) {
        var store = file == null ? MVStore.open(null) : open(file);
        var server = new MongoServer(new KeptBackend(store, commits(store, survives)));
        server.bind(new InetSocketAddress(Loopback.ADDRESS, port), 1, THREADS);
        return new EmbeddedStore(server);
    }

    private static MVStore open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the folder of " + file, e);
        }
        var store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .cacheSize(CACHE_MEGABYTES)
                        // no commit but ours: one in the middle of a command would keep half of it
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .open();
        // otherwise the space of each commit is taken for 45 seconds: some 20 KB a write
        store.setRetentionTime(0);
        return store;
    }

    private static GroupCommit commits(MVStore store, Survives survives) {
        if (store.getFileStore() == null) return new GroupCommit(() -> {});
        return switch (survives) {
            case PROCESS_DEATH -> new GroupCommit(store::commit);
            case POWER_LOSS ->
                    new GroupCommit(
                            () -> {
                                store.commit();
                                store.sync();
                            });
        };
    }

    /** For a MongoDB client, such as {@code mongodb://127.0.0.1:12345}. */
    public String connectionString() {
        return connectionString;
    }

    /**
     * Ends every connection, keeps everything and leaves no thread behind. The one that all of
     * Netty shares ends by itself after a second without work.
     */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
