package mandate.matching.engine.skills;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The distinct phrases of a pool of people, each with an id, so that a phrase is compared once
 * however many people use it. Immutable; a change copies one of {@value #SHELVES} shelves. A phrase
 * that nobody uses any more is gone: an erased person leaves no words behind.
 */
public final class PhraseBook {
    private static final int SHELVES = 256;

    private final Generation generation;
    private final Map<String, Phrase>[] shelves;
    private final int count;

    private PhraseBook(Generation generation, Map<String, Phrase>[] shelves, int count) {
        this.generation = generation;
        this.shelves = shelves;
        this.count = count;
    }

    public static PhraseBook empty() {
        return new PhraseBook(new Generation(), shelves(), 0);
    }

    public int count() {
        return count;
    }

    /** Every id of this book is below this number. */
    public int idBound() {
        return generation.next.get();
    }

    /** Ids of two books mean the same only if both are of one generation. */
    boolean sameGeneration(PhraseBook other) {
        return generation == other.generation;
    }

    /** True when most ids belong to phrases that are gone, and a new book would be smaller. */
    public boolean isWorn() {
        return idBound() > 2 * count + 1_024;
    }

    public void forEach(Consumer<Phrase> use) {
        for (var shelf : shelves) shelf.values().forEach(use);
    }

    /** Starts a change; the book itself stays as it is. */
    public Pencil pencil() {
        return new Pencil(this);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Phrase>[] shelves() {
        Map<String, Phrase>[] shelves = new Map[SHELVES];
        Arrays.setAll(shelves, shelf -> Map.of());
        return shelves;
    }

    /** Books that share ids; ids are never given twice, so that branches of a book stay apart. */
    private static final class Generation {
        private final AtomicInteger next = new AtomicInteger();
    }

    /** Writes the next book; used by one thread and then thrown away. */
    public static final class Pencil {
        private final Generation generation;
        private final Map<String, Phrase>[] shelves;
        private final boolean[] copied = new boolean[SHELVES];
        private int count;

        private Pencil(PhraseBook book) {
            generation = book.generation;
            shelves = book.shelves.clone();
            count = book.count;
        }

        /** Notes one more use of a phrase and returns its id. */
        public int add(String text) {
            var shelf = writable(text);
            var known = shelf.get(text);
            if (known == null) count++;
            var noted =
                    known == null
                            ? new Phrase(generation.next.getAndIncrement(), text, 1)
                            : new Phrase(known.id(), text, known.users() + 1);
            shelf.put(text, noted);
            return noted.id();
        }

        /** Notes one use less; the last one takes the phrase out of the book. */
        public void remove(String text) {
            var shelf = writable(text);
            var known = shelf.get(text);
            if (known == null)
                throw new IllegalStateException("no use noted of the phrase '" + text + "'");
            if (known.users() > 1) {
                shelf.put(text, new Phrase(known.id(), text, known.users() - 1));
                return;
            }
            shelf.remove(text);
            count--;
        }

        public PhraseBook book() {
            return new PhraseBook(generation, shelves.clone(), count);
        }

        private Map<String, Phrase> writable(String text) {
            int at = (text.hashCode() * 0x9E3779B9) >>> 24;
            if (!copied[at]) {
                shelves[at] = new HashMap<>(shelves[at]);
                copied[at] = true;
            }
            return shelves[at];
        }
    }
}
