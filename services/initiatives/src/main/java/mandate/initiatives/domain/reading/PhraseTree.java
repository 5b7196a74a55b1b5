package mandate.initiatives.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mandate.initiatives.domain.words.PlainLetters;

/**
 * Many sets of phrases laid into one tree of letters, so that a text is read once, however many
 * sets there are. At each beginning of a word a set takes its longest phrase that ends where a word
 * ends, and goes on after it. What the text denies is not taken.
 */
public final class PhraseTree {
    private static final int ROOM_WORDS = 4;

    private final PhraseNode root;
    private final int sets;
    private final long evenDenied;

    private PhraseTree(PhraseNode root, int sets, long evenDenied) {
        this.root = root;
        this.sets = sets;
        this.evenDenied = evenDenied;
    }

    /** The tree of these sets, at most 62; they are told apart by their place in the list. */
    public static PhraseTree of(List<Phrases> sets) {
        var all = new ArrayList<>(sets);
        all.add(Denial.WORDS);
        all.add(Denial.SOMEBODY);
        if (all.size() > Long.SIZE)
            throw new IllegalArgumentException(sets.size() + " sets are too many");
        long evenDenied = 0;
        var ends = new ArrayList<PhraseNode.End>();
        for (int set = 0; set < all.size(); set++) {
            if (all.get(set).evenDenied()) evenDenied |= 1L << set;
            for (String phrase : all.get(set).all()) ends.add(new PhraseNode.End(phrase, set));
        }
        return new PhraseTree(PhraseNode.of(ends), sets.size(), evenDenied);
    }

    /** The words found by each set, in the order of the text, each word once. */
    public List<List<String>> read(String text) {
        return new Walk(text).read();
    }

    /** One reading of one text. */
    private final class Walk {
        private final String text;
        private final char[] plain;
        private final Steps steps;
        private final int[] longest = new int[sets + 2];
        private final int[] from = new int[sets];
        private final List<String>[] found = lists(sets);

        Walk(String text) {
            this.text = text;
            this.plain = PlainLetters.letters(text);
            this.steps = new Steps(plain);
        }

        List<List<String>> read() {
            boolean beginning = true;
            Denial denial = Denial.NONE;
            for (int at = 0; at < plain.length; at++) {
                char c = plain[at];
                boolean inWord = Steps.inWord(c);
                if (beginning && inWord) denial = begin(at, denial);
                else if (Steps.endsClause(c)) denial = Denial.NONE;
                beginning = !inWord;
            }
            return Collections.unmodifiableList(Arrays.asList(found));
        }

        private Denial begin(int at, Denial denial) {
            long ended = follow(root, at);
            long taken = denial.denies() ? ended & evenDenied : ended;
            for (long left = ended; left != 0; left &= left - 1) {
                int set = Long.numberOfTrailingZeros(left);
                boolean take = set < sets && (taken & 1L << set) != 0 && at >= from[set];
                if (take) take(set, at);
            }
            Denial after = denial.after(at, longest[sets] > 0, longest[sets + 1]);
            for (long left = ended; left != 0; left &= left - 1)
                longest[Long.numberOfTrailingZeros(left)] = 0;
            return after;
        }

        /** Follows every way from a node; gives the sets that have a phrase ending on one. */
        private long follow(PhraseNode from, int at) {
            long ended = 0;
            PhraseNode node = from;
            for (int i = at; node != null; i++) {
                if (node.ends() != 0 && steps.wordEnds(i)) ended |= end(node.ends(), i);
                if (node.parts()) ended |= sideways(node, i);
                node = i < plain.length ? node.after(plain[i]) : null;
            }
            return ended;
        }

        /** The ways that no single letter leads. */
        private long sideways(PhraseNode node, int at) {
            long ended = 0;
            if (node.ending() != null) ended |= follow(node.ending(), steps.afterLetters(at));
            if (node.gap() != null) ended |= further(node.gap(), at, steps.afterSpace(at));
            if (node.number() != null) ended |= further(node.number(), at, steps.afterNumber(at));
            if (node.word() != null) ended |= further(node.word(), at, steps.afterWord(at));
            return node.room() != null ? ended | throughRoom(node.room(), at) : ended;
        }

        private long further(PhraseNode node, int at, int then) {
            return then > at ? follow(node, then) : 0;
        }

        private long throughRoom(PhraseNode node, int at) {
            int begin = steps.afterSpace(at);
            if (begin == at) return 0;
            long ended = follow(node, begin);
            for (int words = 0; words < ROOM_WORDS; words++) {
                int end = steps.afterWord(begin);
                int next = steps.afterJoint(end);
                if (end == begin || next == end) return ended;
                begin = next;
                ended |= follow(node, begin);
            }
            return ended;
        }

        private long end(long ends, int at) {
            for (long left = ends; left != 0; left &= left - 1) {
                int set = Long.numberOfTrailingZeros(left);
                longest[set] = Math.max(longest[set], at);
            }
            return ends;
        }

        private void take(int set, int at) {
            String words = text.substring(at, longest[set]);
            from[set] = longest[set];
            if (found[set].isEmpty()) found[set] = new ArrayList<>(2);
            for (String known : found[set]) if (known.equalsIgnoreCase(words)) return;
            found[set].add(words);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<String>[] lists(int count) {
        List<String>[] lists = new List[count];
        Arrays.fill(lists, List.of());
        return lists;
    }
}
