package mandate.matching.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts a text into the word pieces that a BERT model of lower case knows: words at gaps and at
 * punctuation, accents taken off, then for each word the longest known beginning again and again.
 */
final class WordPieces {
    private static final int START = 101;
    private static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int most;

    /**
     * @param most pieces of one text; what is longer is cut off
     */
    WordPieces(Map<String, Integer> pieces, int most) {
        this.pieces = pieces;
        this.most = most;
    }

    /** Reads the pieces from a tokenizer.json. */
    static WordPieces read(InputStream json, int most) throws IOException {
        var pieces = new HashMap<String, Integer>();
        JsonMapper.shared()
                .readTree(json)
                .path("model")
                .path("vocab")
                .properties()
                .forEach(entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
        if (pieces.getOrDefault("[CLS]", 0) != START || pieces.getOrDefault("[SEP]", 0) != END)
            throw new IOException(
                    "The tokenizer knows " + pieces.size() + " pieces, without marks");
        return new WordPieces(pieces, most);
    }

    /** Numbers of the pieces, between a mark of the start and one of the end. */
    long[] of(String text) {
        var numbers = new long[most];
        numbers[0] = START;
        int count = 1;
        for (var word : words(text))
            for (int piece : cut(word)) {
                if (count == most - 1) break;
                numbers[count++] = piece;
            }
        numbers[count++] = END;
        return Arrays.copyOf(numbers, count);
    }

    private List<Integer> cut(String word) {
        if (word.length() > LONGEST_WORD) return List.of(UNKNOWN);
        var found = new ArrayList<Integer>();
        int from = 0;
        while (from < word.length()) {
            int until = word.length();
            var piece = piece(word, from, until);
            while (piece == null && until > from + 1) piece = piece(word, from, --until);
            if (piece == null) return List.of(UNKNOWN);
            found.add(piece);
            from = until;
        }
        return found;
    }

    private @Nullable Integer piece(String word, int from, int until) {
        var letters = word.substring(from, until);
        return pieces.get(from == 0 ? letters : "##" + letters);
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        apart.codePoints()
                .forEach(
                        c -> {
                            if (isGap(c)) flush(word, words);
                            else if (standsAlone(c)) {
                                flush(word, words);
                                words.add(Character.toString(c));
                            } else if (isWritten(c)) word.appendCodePoint(c);
                        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isWritten(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK
                && type != Character.CONTROL
                && type != Character.FORMAT
                && c != 0xFFFD;
    }

    /** Punctuation, every ASCII sign, and characters that are words of their own. */
    private static boolean standsAlone(int c) {
        if (c < 128) return c > ' ' && c != 127 && !Character.isLetterOrDigit(c);
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            default -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
        };
    }
}
