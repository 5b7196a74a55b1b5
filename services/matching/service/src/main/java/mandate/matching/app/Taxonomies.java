package mandate.matching.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import mandate.matching.app.TaxonomyState.Status;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.taxonomy.EverydayWords;
import mandate.matching.engine.taxonomy.IndexBuilder;
import mandate.matching.engine.taxonomy.IndexFile;
import mandate.matching.engine.taxonomy.SkillIndex;
import mandate.matching.engine.taxonomy.Taxonomy;
import mandate.matching.engine.taxonomy.TaxonomyFile;
import mandate.matching.engine.taxonomy.TaxonomyFile.Brought;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.scheduler.Scheduler;

/**
 * The vocabularies that were brought to this installation, kept in a folder, and the index of the
 * newest of each language together. One is indexed at a time; until a new one is ready the one
 * before serves.
 */
public final class Taxonomies {
    private static final Logger LOG = LoggerFactory.getLogger(Taxonomies.class);
    private static final String END = ".taxonomy";

    /** Labels that are held, all languages together: about 100 MB. ESCO has 92,000 in English. */
    public static final int MOST_LABELS = 250_000;

    private final Path folder;
    private final SkillEncoder encoder;
    private final Scheduler builder;
    private final Map<String, TaxonomyState> states = new ConcurrentSkipListMap<>();
    private final Map<String, Brought> newest = new LinkedHashMap<>();
    private volatile @Nullable SkillIndex index;
    private boolean opened;

    /**
     * @param builder where vocabularies are indexed, one after the other
     */
    public Taxonomies(Path folder, SkillEncoder encoder, Scheduler builder) {
        this.folder = folder;
        this.encoder = encoder;
        this.builder = builder;
    }

    /** Keeps a vocabulary and begins to index it; says how far it is. */
    public TaxonomyState bring(Brought brought) {
        open();
        var id = id(brought);
        var state = state(brought, Status.INDEXING);
        try {
            TaxonomyFile.write(folder.resolve(id + END), brought);
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary " + id + " could not be kept", e);
        }
        states.put(id, state);
        builder.schedule(() -> index(id, brought));
        return state;
    }

    public List<TaxonomyState> all() {
        open();
        return List.copyOf(states.values());
    }

    public @Nullable TaxonomyState find(String id) {
        open();
        return states.get(id);
    }

    /** The index that serves now, or null when nobody has brought a vocabulary. */
    public @Nullable SkillIndex index() {
        open();
        return index;
    }

    /** Reads what an earlier start has kept; once, and whoever asks first waits for it. */
    private synchronized void open() {
        if (opened) return;
        opened = true;
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            var kept = new ArrayList<Brought>();
            for (var file : files.filter(f -> f.toString().endsWith(END)).toList())
                kept.add(TaxonomyFile.read(file));
            kept.sort(Comparator.comparing(Brought::at));
            for (var brought : kept) {
                newest.put(brought.language(), brought);
                states.put(id(brought), state(brought, Status.READY));
            }
            if (!kept.isEmpty()) serve(kept.getLast());
            markReplaced();
        } catch (IOException e) {
            LOG.error("The vocabularies in {} cannot be read; the roles' own serve", folder, e);
        }
    }

    /** What was indexed before a stop is there at once; what was not is indexed now. */
    private void serve(Brought last) throws IOException {
        if (Files.exists(file().path())) {
            index = file().open(IndexBuilder.Progress.SILENT);
            return;
        }
        states.put(id(last), state(last, Status.INDEXING));
        builder.schedule(() -> index(id(last), last));
    }

    private void index(String id, Brought brought) {
        try {
            synchronized (newest) {
                if (!fits(id, brought)) return;
                newest.put(brought.language(), brought);
                index = file().open((done, of) -> progress(id, Status.INDEXING, done, of));
                clear();
            }
            var state = states.get(id);
            int all = state == null ? 0 : state.of();
            progress(id, Status.READY, all, all);
            markReplaced();
            LOG.info("The vocabulary {} is indexed", id);
        } catch (IOException | RuntimeException e) {
            LOG.error("The vocabulary {} could not be indexed", id, e);
            fail(id, "It could not be indexed; the log says why");
        }
    }

    private void fail(String id, String why) {
        states.computeIfPresent(
                id, (key, state) -> state.is(Status.FAILED, state.done(), state.of(), why));
    }

    private boolean fits(String id, Brought brought) throws IOException {
        int labels = labels(brought.taxonomy());
        for (var other : newest.values())
            if (!other.language().equals(brought.language())) labels += labels(other.taxonomy());
        if (labels <= MOST_LABELS) return true;
        Files.deleteIfExists(folder.resolve(id + END));
        fail(
                id,
                "All languages together have %d labels; %d are held at most"
                        .formatted(labels, MOST_LABELS));
        return false;
    }

    /** The index of all that is newest. */
    private IndexFile file() {
        var all = new ArrayList<>(newest.values());
        // English first: its names are the ones that are shown
        all.sort(Comparator.comparing(one -> !one.language().startsWith("en")));
        var taxonomy = all.getFirst().taxonomy();
        for (var more : all.subList(1, all.size())) taxonomy = taxonomy.with(more.taxonomy());
        return new IndexFile(folder, taxonomy.alsoSaid(EverydayWords.english()), encoder);
    }

    /** Takes away indexes that nothing asks for any more, and what a stop left half made. */
    private void clear() throws IOException {
        var serving = file().path();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".index")).toList())
                if (!file.equals(serving)) Files.deleteIfExists(file);
        }
    }

    private void progress(String id, Status status, int done, int of) {
        states.computeIfPresent(id, (key, state) -> state.is(status, done, of, null));
    }

    private void markReplaced() {
        var serving = newest.values().stream().map(Taxonomies::id).toList();
        states.replaceAll(
                (id, state) ->
                        state.status() == Status.READY && !serving.contains(id)
                                ? state.is(Status.REPLACED, state.done(), state.of(), null)
                                : state);
    }

    private static TaxonomyState state(Brought brought, Status status) {
        int labels = labels(brought.taxonomy());
        return new TaxonomyState(
                id(brought),
                brought.file(),
                brought.language(),
                status,
                brought.taxonomy().skills().size(),
                labels,
                status == Status.READY ? labels : 0,
                labels,
                brought.by(),
                brought.at(),
                null);
    }

    private static int labels(Taxonomy taxonomy) {
        return taxonomy.skills().stream().mapToInt(skill -> skill.labels().size()).sum();
    }

    private static String id(Brought brought) {
        return brought.language() + "-" + brought.taxonomy().hash().substring(0, 16);
    }
}
