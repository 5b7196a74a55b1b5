package mandate.matching.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.VersionedProfile;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Everybody, in memory, as the rankings need them. A copy of the documents: whoever changes one
 * touches it here, and it is read again; at start everything is read.
 */
public final class PeopleMemory {
    private static final int CHUNK = 500;

    private final Documents<PersonState> documents;
    private final Map<String, Snapshot> byOrganisation = new ConcurrentHashMap<>();
    private final Map<Key, Long> touched = new ConcurrentHashMap<>();
    private final Map<Key, Long> told = new ConcurrentHashMap<>();
    private final Map<Key, String> listed = new ConcurrentHashMap<>();
    private final Set<Key> left = ConcurrentHashMap.newKeySet();
    private final AtomicLong touches = new AtomicLong();
    private volatile boolean loaded;
    private volatile Consumer<Key> hint = key -> {};

    public PeopleMemory(Documents<PersonState> documents) {
        this.documents = documents;
    }

    /** The people of an organisation at one moment, and the mandates they hold. */
    public record Snapshot(PeoplePool pool, Map<String, List<MandateHeld>> held) {
        static final Snapshot NOBODY = new Snapshot(PeoplePool.empty(), Map.of());

        /** Digest of the people and their mandates: equal for equal people, whatever the order. */
        public String asOf() {
            return Long.toHexString(pool.digest());
        }
    }

    /** Says whom to tell of every touched person. */
    public void onTouch(Consumer<Key> listener) {
        hint = listener;
    }

    /** A person has changed in the store. */
    public void touch(Key key) {
        touched.put(key, touches.incrementAndGet());
        hint.accept(key);
    }

    /**
     * These writes were kept. What they say is known without reading it again, and so is what they
     * will announce.
     */
    public void learn(List<Write<PersonState>> writes) {
        if (writes.isEmpty()) return;
        take(writes.stream().map(Write::asKept).toList());
        for (var write : writes)
            told.merge(write.key(), write.told() + write.announcements().size(), Math::max);
        // one of them is enough to say that something changed
        touch(writes.getLast().key());
    }

    /** A person announced a change; those that this memory has made itself are no news. */
    public void hear(Key key, long sequence) {
        var known = told.get(key);
        if (known == null || sequence > known) touch(key);
        if (known != null && sequence >= known) told.remove(key, known);
    }

    /** Whether somebody of this key may be in the store: unknown until everybody was read. */
    boolean mayKnow(Key key) {
        return !loaded
                || touched.containsKey(key)
                || snapshot(key.organisation()).pool().find(key.id()) != null;
    }

    /** The id of whoever a directory lists under that name, or null. */
    @Nullable String listed(Key name) {
        return listed.get(name);
    }

    /** A directory lists somebody. */
    void list(Key key, PersonState.@Nullable Listing listing) {
        if (listing == null) return;
        var organisation = key.organisation();
        var user = listing.userName().toLowerCase(Locale.ROOT);
        listed.put(new Key(organisation, "u:" + user), key.id());
        if (!listing.externalId().isEmpty())
            listed.put(new Key(organisation, "e:" + listing.externalId()), key.id());
    }

    /** The ids of everybody, whoever has left included, in order. */
    List<String> ids(String organisation) {
        var ids = new ArrayList<String>();
        snapshot(organisation).pool().forEach(one -> ids.add(one.profile().id()));
        for (var key : left) if (key.organisation().equals(organisation)) ids.add(key.id());
        ids.sort(null);
        return ids;
    }

    /** The people of an organisation as far as they have been read. */
    public Snapshot snapshot(String organisation) {
        return byOrganisation.getOrDefault(organisation, Snapshot.NOBODY);
    }

    /** Whether everybody was read since the start. */
    public boolean isLoaded() {
        return loaded;
    }

    /** Whether the store is known to be ahead of this memory. */
    public boolean isBehind() {
        return !loaded || !touched.isEmpty();
    }

    /** Reads the named people again. */
    public Mono<Void> reload(Collection<Key> keys) {
        // whoever is touched while this reads stays touched, and is read once more
        var asOf = Map.copyOf(touched);
        return Flux.fromIterable(keys)
                .buffer(CHUNK)
                .concatMap(documents::findAll)
                .buffer(CHUNK)
                .doOnNext(this::take)
                .then()
                .doOnSuccess(done -> keys.forEach(key -> settle(key, asOf)));
    }

    /** Reads everybody. */
    public Mono<Void> loadAll() {
        var asOf = Map.copyOf(touched);
        return documents
                .everything()
                .buffer(CHUNK)
                .doOnNext(this::take)
                .then()
                .doOnSuccess(
                        done -> {
                            asOf.keySet().forEach(key -> settle(key, asOf));
                            loaded = true;
                        });
    }

    private void settle(Key key, Map<Key, Long> asOf) {
        var touch = asOf.get(key);
        if (touch != null) touched.remove(key, touch);
    }

    private synchronized void take(List<Kept<PersonState>> people) {
        var perOrganisation = new HashMap<String, List<Kept<PersonState>>>();
        for (var kept : people) {
            list(kept.key(), kept.state().listing());
            if (kept.state().isActive()) left.remove(kept.key());
            else left.add(kept.key());
        }
        for (var kept : people)
            perOrganisation
                    .computeIfAbsent(kept.key().organisation(), o -> new ArrayList<>())
                    .add(kept);
        perOrganisation.forEach(
                (organisation, list) ->
                        byOrganisation.put(organisation, with(snapshot(organisation), list)));
    }

    /** An older state never replaces a newer one; whoever has left is nobody to suggest. */
    private static Snapshot with(Snapshot before, List<Kept<PersonState>> people) {
        var profiles = new ArrayList<VersionedProfile>(people.size());
        var gone = new ArrayList<String>();
        var held = new HashMap<>(before.held());
        for (var kept : people) {
            var person = kept.state();
            var present = before.pool().find(person.id());
            if (present != null && present.version() > kept.version()) continue;
            if (person.isActive())
                profiles.add(new VersionedProfile(person.counted(), kept.version()));
            else gone.add(person.id());
            if (person.held().isEmpty()) held.remove(person.id());
            else held.put(person.id(), person.held());
        }
        var pool = before.pool().withAll(profiles);
        for (var id : gone) pool = pool.without(id);
        return new Snapshot(pool, Map.copyOf(held));
    }
}
