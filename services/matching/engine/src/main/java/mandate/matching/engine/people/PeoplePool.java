package mandate.matching.engine.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mandate.matching.engine.skills.PhraseBook;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who can be asked, at one moment. Immutable: a change gives a new pool and copies only
 * the shelf it touches, so that keeping an old pool for a ranking under way costs next to nothing.
 */
public final class PeoplePool {
    /** So many that even a chunk of an import touches few of them. */
    private static final int SHELF_BITS = 12;

    private static final int SHELVES = 1 << SHELF_BITS;

    private final Map<String, PooledPerson>[] shelves;
    private final PhraseBook phrases;
    private final int count;
    private final long digest;

    private PeoplePool(
            Map<String, PooledPerson>[] shelves, PhraseBook phrases, int count, long digest) {
        this.shelves = shelves;
        this.phrases = phrases;
        this.count = count;
        this.digest = digest;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static PeoplePool empty() {
        Map<String, PooledPerson>[] shelves = new Map[SHELVES];
        Arrays.setAll(shelves, shelf -> Map.of());
        return new PeoplePool(shelves, PhraseBook.empty(), 0, 0);
    }

    public static PeoplePool of(Collection<VersionedProfile> people) {
        return empty().withAll(people);
    }

    public int count() {
        return count;
    }

    /**
     * People as of: 64 bits that depend on every id and version and not on any order. Equal pools
     * have equal digests; after any change it differs (but for one chance in 2⁶⁴).
     */
    public long digest() {
        return digest;
    }

    /** The distinct phrases that these people use. */
    public PhraseBook phrases() {
        return phrases;
    }

    public @Nullable PooledPerson find(String id) {
        return shelves[shelf(id)].get(id);
    }

    /** Visits everyone, in no promised order. */
    public void forEach(Consumer<PooledPerson> visit) {
        for (var shelf : shelves) shelf.values().forEach(visit);
    }

    /** Adds a person, or replaces the one with that id. */
    public PeoplePool with(Profile profile, long version) {
        return withAll(List.of(new VersionedProfile(profile, version)));
    }

    /** Adds or replaces many at once; of two with one id the later stays. */
    public PeoplePool withAll(Collection<VersionedProfile> people) {
        var change = new Change(this);
        people.forEach(change::put);
        return change.pool();
    }

    /** Takes a person out, words included; an unknown id changes nothing. */
    public PeoplePool without(String id) {
        if (find(id) == null) return this;
        var change = new Change(this);
        change.take(id);
        return change.pool();
    }

    private static int shelf(String id) {
        return (id.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - SHELF_BITS);
    }

    private static final class Change {
        private final Map<String, PooledPerson>[] shelves;
        private final boolean[] copied = new boolean[SHELVES];
        private final PhraseBook.Pencil pencil;
        private int count;
        private long digest;

        Change(PeoplePool pool) {
            shelves = pool.shelves.clone();
            pencil = pool.phrases.pencil();
            count = pool.count;
            digest = pool.digest;
        }

        void put(VersionedProfile person) {
            var profile = person.profile();
            take(profile.id());
            var pooled =
                    new PooledPerson(
                            profile,
                            person.version(),
                            profile.skills().stream().mapToInt(s -> pencil.add(s.text())).toArray(),
                            profile.interestIn().stream().mapToInt(pencil::add).toArray());
            writable(profile.id()).put(profile.id(), pooled);
            count++;
            digest += pooled.mark();
        }

        void take(String id) {
            if (shelves[shelf(id)].get(id) == null) return;
            var gone = writable(id).remove(id);
            if (gone == null) return;
            gone.profile().skills().forEach(skill -> pencil.remove(skill.text()));
            gone.profile().interestIn().forEach(pencil::remove);
            count--;
            digest -= gone.mark();
        }

        PeoplePool pool() {
            var book = pencil.book();
            return book.isWorn() ? rebuilt() : new PeoplePool(shelves, book, count, digest);
        }

        /** Writes a new book when the old one is mostly gaps; seldom, and costs one pass. */
        private PeoplePool rebuilt() {
            var everyone = new ArrayList<VersionedProfile>();
            for (var shelf : shelves)
                for (var one : shelf.values())
                    everyone.add(new VersionedProfile(one.profile(), one.version()));
            return of(everyone);
        }

        private Map<String, PooledPerson> writable(String id) {
            int at = shelf(id);
            if (!copied[at]) {
                shelves[at] = new HashMap<>(shelves[at]);
                copied[at] = true;
            }
            return shelves[at];
        }
    }
}
