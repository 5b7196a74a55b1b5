package mandate.initiatives.domain.reading;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.words.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * Many sets of phrases laid into one tree of letters, so that a text is read once, however many
 * sets there are. At each beginning of a word a set takes its longest phrase that ends where a word
 * ends, and goes on after it.
 */
final class PhraseTree {
    private final PhraseNode root;
    private final int sets;

    private PhraseTree(PhraseNode root, int sets) {
        this.root = root;
        this.sets = sets;
    }

    /** The tree of these sets, at most 64; they are told apart by their place in the list. */
    static PhraseTree of(List<Phrases> sets) {
        if (sets.size() > Long.SIZE)
            throw new IllegalArgumentException(sets.size() + " sets, at most " + Long.SIZE);
        var ends = new ArrayList<PhraseNode.End>();
        for (int set = 0; set < sets.size(); set++)
            for (String phrase : sets.get(set).all()) ends.add(new PhraseNode.End(phrase, set));
        return new PhraseTree(PhraseNode.of(ends, 0), sets.size());
    }

    /** The words found by each set, in the order of the text, each word once. */
    List<List<String>> read(String text) {
        return new Walk(text).read();
    }

    /** One reading of one text. */
    private final class Walk {
        private final String text;
        private final String plain;
        private final int[] longest = new int[sets];
        private final int[] from = new int[sets];
        private final @Nullable List<String>[] found = lists(sets);

        Walk(String text) {
            this.text = text;
            this.plain = PlainLetters.of(text);
        }

        List<List<String>> read() {
            boolean beginning = true;
            for (int at = 0; at < plain.length(); at++) {
                if (beginning) begin(at);
                beginning = !Character.isLetterOrDigit(plain.charAt(at));
            }
            var all = new ArrayList<List<String>>(sets);
            for (List<String> words : found) all.add(words == null ? List.of() : words);
            return all;
        }

        private void begin(int at) {
            long ended = follow(root, at);
            for (long left = ended; left != 0; left &= left - 1) {
                int set = Long.numberOfTrailingZeros(left);
                if (at >= from[set]) take(set, at);
                longest[set] = 0;
            }
        }

        /** Follows every way from a node; gives the sets that have a phrase ending on one. */
        private long follow(PhraseNode node, int at) {
            long ended = node.ends() != 0 && wordEnds(at) ? end(node.ends(), at) : 0;
            if (node.ending() != null) ended |= follow(node.ending(), afterLetters(at));
            if (at == plain.length()) return ended;
            PhraseNode next = node.after(plain.charAt(at));
            if (next != null) ended |= follow(next, at + 1);
            if (node.gap() != null && afterSpace(at) > at)
                ended |= follow(node.gap(), afterSpace(at));
            if (node.number() != null && afterNumber(at) > at)
                ended |= follow(node.number(), afterNumber(at));
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
            List<String> known = found[set];
            List<String> list = known != null ? known : new ArrayList<>();
            found[set] = list;
            if (list.stream().noneMatch(words::equalsIgnoreCase)) list.add(words);
            from[set] = longest[set];
        }

        private boolean wordEnds(int at) {
            return at == plain.length() || !Character.isLetterOrDigit(plain.charAt(at));
        }

        private int afterLetters(int at) {
            int end = at;
            while (end < plain.length() && Character.isLetter(plain.charAt(end))) end++;
            return end;
        }

        private int afterSpace(int at) {
            int end = at;
            while (end < plain.length() && isSpace(plain.charAt(end))) end++;
            return end;
        }

        private int afterNumber(int at) {
            int end = at;
            while (end < plain.length() && Character.isDigit(plain.charAt(end))) end++;
            return end;
        }
    }

    // French sets a space that may not break before its signs
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<String>[] lists(int count) {
        return new List[count];
    }
}
