package mandate.initiatives.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of phrases: what may follow, and which sets have a phrase that ends here.
 * Places from which everything goes on alike are one place, so the tree stays small.
 */
final class PhraseNode {
    /** A phrase and the set it belongs to. */
    record End(String phrase, int set) {}

    private static final char BEYOND = '\uffff';

    // the letters that may follow, from the first of them on: one look leads to the next node
    private final char first;
    private final @Nullable PhraseNode[] next;
    private final @Nullable PhraseNode gap;
    private final @Nullable PhraseNode ending;
    private final @Nullable PhraseNode number;
    private final @Nullable PhraseNode word;
    private final @Nullable PhraseNode room;
    private final boolean parts;
    private final long ends;

    private PhraseNode(SortedMap<Character, PhraseNode> signs, long ends) {
        this.gap = signs.remove(' ');
        this.ending = signs.remove('*');
        this.number = signs.remove('#');
        this.word = signs.remove(Phrases.WORD);
        this.room = signs.remove(Phrases.ROOM);
        this.parts =
                gap != null || ending != null || number != null || word != null || room != null;
        this.ends = ends;
        this.first = signs.isEmpty() ? BEYOND : signs.firstKey();
        this.next = new PhraseNode[signs.isEmpty() ? 0 : signs.lastKey() - first + 1];
        signs.forEach((letter, node) -> next[letter - first] = node);
    }

    /** The first node of all these phrases. */
    static PhraseNode of(List<End> phrases) {
        return of(phrases, 0, new HashMap<>());
    }

    /** What tells one node from another; nodes that are told apart by nothing are one. */
    private record Shape(SortedMap<Character, PhraseNode> signs, long ends) {}

    private static PhraseNode of(List<End> phrases, int depth, Map<Shape, PhraseNode> known) {
        long ends = 0;
        var after = new TreeMap<Character, List<End>>();
        for (End one : phrases)
            if (one.phrase().length() == depth) ends |= 1L << one.set();
            else after.computeIfAbsent(one.phrase().charAt(depth), _ -> new ArrayList<>()).add(one);
        var signs = new TreeMap<Character, PhraseNode>();
        after.forEach((sign, some) -> signs.put(sign, of(some, depth + 1, known)));
        return known.computeIfAbsent(
                new Shape(signs, ends),
                shape -> new PhraseNode(new TreeMap<>(shape.signs()), shape.ends()));
    }

    /** Where a letter leads, or null. */
    @Nullable PhraseNode after(char letter) {
        int place = letter - first;
        return place >= 0 && place < next.length ? next[place] : null;
    }

    /** Whether anything but a letter leads on. */
    boolean parts() {
        return parts;
    }

    /** Where white space leads, or null. */
    @Nullable PhraseNode gap() {
        return gap;
    }

    /** Where any ending of a word leads, or null. */
    @Nullable PhraseNode ending() {
        return ending;
    }

    /** Where a number leads, or null. */
    @Nullable PhraseNode number() {
        return number;
    }

    /** Where any one word leads, or null. */
    @Nullable PhraseNode word() {
        return word;
    }

    /** Where some words of the same clause lead, or none, or null. */
    @Nullable PhraseNode room() {
        return room;
    }

    /** The sets with a phrase that ends here, one bit each. */
    long ends() {
        return ends;
    }
}
