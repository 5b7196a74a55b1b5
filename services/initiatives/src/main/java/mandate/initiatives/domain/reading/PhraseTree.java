package mandate.initiatives.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mandate.initiatives.domain.words.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * Many sets of phrases laid into one tree of letters, so that a text is read once, however many
 * sets there are. At each beginning of a word a set takes its longest phrase that ends where a word
 * ends, and goes on after it.
 */
final class PhraseTree {
    private final Node root = new Node();
    private final int sets;

    private PhraseTree(int sets) {
        this.sets = sets;
    }

    /** The tree of these sets; they are told apart by their place in the list. */
    static PhraseTree of(List<Phrases> sets) {
        var tree = new PhraseTree(sets.size());
        for (int set = 0; set < sets.size(); set++)
            for (String phrase : sets.get(set).all()) tree.add(phrase, set);
        return tree;
    }

    private void add(String phrase, int set) {
        Node node = root;
        for (int i = 0; i < phrase.length(); i++) node = node.grow(phrase.charAt(i));
        node.ends = Arrays.copyOf(node.ends, node.ends.length + 1);
        node.ends[node.ends.length - 1] = set;
    }

    /** The words found by each set, in the order of the text, each word once. */
    List<List<String>> read(String text) {
        return new Walk(text).read();
    }

    /** What may follow; a letter leads on by itself, the three signs stand for many. */
    private static final class Node {
        private char[] letters = {};
        private Node[] next = {};
        private @Nullable Node gap;
        private @Nullable Node ending;
        private @Nullable Node number;
        private int[] ends = {};

        Node grow(char sign) {
            Node known =
                    switch (sign) {
                        case ' ' -> gap;
                        case '*' -> ending;
                        case '#' -> number;
                        default -> after(sign);
                    };
            if (known != null) return known;
            var added = new Node();
            switch (sign) {
                case ' ' -> gap = added;
                case '*' -> ending = added;
                case '#' -> number = added;
                default -> put(sign, added);
            }
            return added;
        }

        private void put(char letter, Node added) {
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            next = Arrays.copyOf(next, next.length + 1);
            next[next.length - 1] = added;
        }

        @Nullable Node after(char letter) {
            for (int i = 0; i < letters.length; i++) if (letters[i] == letter) return next[i];
            return null;
        }
    }

    /** One reading of one text. */
    private final class Walk {
        private final String text;
        private final String plain;
        private final int[] longest = new int[sets];
        private final int[] from = new int[sets];
        private final @Nullable List<String>[] found = lists(sets);
        private final int[] touched = new int[sets];
        private int touching;

        Walk(String text) {
            this.text = text;
            this.plain = PlainLetters.of(text);
        }

        List<List<String>> read() {
            boolean beginning = true;
            for (int at = 0; at < plain.length(); at++) {
                if (beginning) begin(at);
                beginning = !inWord(plain.charAt(at));
            }
            var all = new ArrayList<List<String>>(sets);
            for (List<String> words : found) all.add(words == null ? List.of() : words);
            return all;
        }

        private void begin(int at) {
            touching = 0;
            follow(root, at);
            for (int i = 0; i < touching; i++) {
                int set = touched[i];
                if (at >= from[set]) take(set, at);
                longest[set] = 0;
            }
        }

        private void follow(Node node, int at) {
            if (node.ends.length > 0 && wordEnds(at)) end(node, at);
            if (node.ending != null) follow(node.ending, afterLetters(at));
            if (at == plain.length()) return;
            Node next = node.after(plain.charAt(at));
            if (next != null) follow(next, at + 1);
            if (node.gap != null && afterSpace(at) > at) follow(node.gap, afterSpace(at));
            if (node.number != null && afterNumber(at) > at) follow(node.number, afterNumber(at));
        }

        private void end(Node node, int at) {
            for (int set : node.ends) {
                if (longest[set] == 0) touched[touching++] = set;
                longest[set] = Math.max(longest[set], at);
            }
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
            return at == plain.length() || !inWord(plain.charAt(at));
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

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c);
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
