package mandate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mandate.platform.core.Announcement;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Documents in memory for tests of apps; passes the same contract as those in a store. */
public final class MemoryDocuments<S> implements Documents<S> {
    private final Map<String, Kept<S>> documents = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();

    /** A fact that some document announced, in the order of the writes. */
    public record Told(Key key, long sequence, Announcement announcement) {}

    /** Everything that was announced so far. */
    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public Mono<Kept<S>> find(Key key) {
        return Mono.fromCallable(() -> at(key));
    }

    @Override
    public Flux<Kept<S>> findAll(Collection<Key> keys) {
        var wanted = new HashSet<>(keys);
        return all(kept -> wanted.contains(kept.key()), Integer.MAX_VALUE);
    }

    @Override
    public Flux<Kept<S>> page(String organisation, String after, int limit) {
        return all(
                kept ->
                        kept.key().organisation().equals(organisation)
                                && kept.key().id().compareTo(after) > 0,
                limit);
    }

    @Override
    public Flux<Kept<S>> everything() {
        return all(kept -> true, Integer.MAX_VALUE);
    }

    @Override
    public Mono<Boolean> keep(Write<S> write) {
        return Mono.fromSupplier(() -> compareAndSet(write));
    }

    @Override
    public Mono<Boolean> keepMany(List<Write<S>> writes) {
        return Mono.fromSupplier(() -> writes.stream().filter(this::compareAndSet).count())
                .map(kept -> kept == writes.size());
    }

    private synchronized @Nullable Kept<S> at(Key key) {
        return documents.get(key.text());
    }

    private Flux<Kept<S>> all(Predicate<Kept<S>> wanted, int limit) {
        return Flux.defer(() -> Flux.fromStream(copy().filter(wanted).limit(limit)));
    }

    private synchronized Stream<Kept<S>> copy() {
        return List.copyOf(documents.values()).stream();
    }

    private synchronized boolean compareAndSet(Write<S> write) {
        var present = at(write.key());
        if (write.expectedVersion() != (present == null ? 0 : present.version())) return false;
        long sequence = write.told();
        for (var announcement : write.announcements())
            told.add(new Told(write.key(), ++sequence, announcement));
        documents.put(write.key().text(), after(write, sequence));
        return true;
    }

    private static <S> Kept<S> after(Write<S> write, long told) {
        return new Kept<>(
                write.key(),
                write.expectedVersion() + 1,
                told,
                write.state(),
                write.inbox(),
                write.replies());
    }
}
