package mandate.initiatives.domain.reading;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.words.PlainLetters;

/**
 * A set of phrases in both languages, found as whole words whatever their case and accents. How
 * they are written:
 *
 * <ul>
 *   <li>{@code |} parts the phrases
 *   <li>{@code (may/can) come} stands for one phrase with each of these
 *   <li>{@code discuss*} stands for any ending
 *   <li>{@code who _ it} stands for any one word
 *   <li>{@code the # of} stands for a number in figures or words
 *   <li>{@code each .. must} leaves room for up to four words of the same clause
 * </ul>
 *
 * @param evenDenied whether they count also where the text denies them, as names do
 */
public record Phrases(List<String> all, boolean evenDenied) {
    /** Stands for the room between two words. */
    static final char ROOM = '~';

    /** Stands for one word. */
    static final char WORD = '_';

    public Phrases {
        all = List.copyOf(all);
    }

    /** Phrases that count unless the text denies them. */
    public static Phrases of(String... lines) {
        return new Phrases(written(lines), false);
    }

    /** Names, which stand there whether the text wants them or not. */
    public static Phrases names(String... lines) {
        return new Phrases(written(lines), true);
    }

    private static List<String> written(String... lines) {
        var all = new ArrayList<String>();
        for (String line : lines)
            for (String phrase : line.split("\\|", -1))
                if (!phrase.isBlank()) unfold("", PlainLetters.of(phrase.strip()), all);
        return all.stream().distinct().toList();
    }

    // one choice after the other, from the left
    private static void unfold(String before, String rest, List<String> all) {
        int open = rest.indexOf('(');
        if (open < 0) {
            String phrase = (before + rest).replaceAll(" +", " ").strip();
            all.add(phrase.replace(" .. ", String.valueOf(ROOM)));
            return;
        }
        int close = rest.indexOf(')', open);
        if (close < 0) throw new IllegalArgumentException("no end of choice in: " + rest);
        for (String choice : rest.substring(open + 1, close).split("/", -1))
            unfold(before + rest.substring(0, open) + choice, rest.substring(close + 1), all);
    }
}
