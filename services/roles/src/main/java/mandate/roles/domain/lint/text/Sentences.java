package mandate.roles.domain.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a stretch of prose into sentences; a semicolon ends one too, as it does in lists. */
final class Sentences {
    private static final Set<String> SHORT_FORMS =
            Set.of("e.g", "i.e", "etc", "p.ex", "ex", "no", "nos", "m", "mr", "ms", "dr", "cf");

    private static final int LONGEST = 1000;

    private Sentences() {}

    /** The stretches of the sentences, without the blanks around them. */
    static List<Span> of(String text, Span within) {
        var found = new ArrayList<Span>();
        int from = within.start();
        for (int at = within.start(); at < within.end(); at++)
            if (ends(text, at, within)) {
                add(text, from, text.charAt(at) == ';' ? at : at + 1, found);
                from = at + 1;
            }
        add(text, from, within.end(), found);
        return found;
    }

    /** A stretch that is too long for a sentence, cut where words end; nobody writes such. */
    static List<Span> cut(String text, Span stretch) {
        if (stretch.length() <= LONGEST) return List.of(stretch);
        var found = new ArrayList<Span>();
        int from = stretch.start();
        while (stretch.end() - from > LONGEST) {
            int to = from + LONGEST;
            int blank = to;
            while (blank > from && !isBlank(text.charAt(blank))) blank--;
            if (blank > from) to = blank;
            else if (Character.isLowSurrogate(text.charAt(to))) to--;
            add(text, from, to, found);
            from = to;
        }
        add(text, from, stretch.end(), found);
        return found;
    }

    /** A stretch without the blanks around it; empty stretches are left out. */
    static void add(String text, int from, int to, List<Span> found) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) start++;
        while (end > start && isBlank(text.charAt(end - 1))) end--;
        if (start < end) found.add(new Span(start, end));
    }

    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean ends(String text, int at, Span within) {
        char letter = text.charAt(at);
        boolean last = at + 1 >= within.end();
        if (letter == ';') return true;
        if (".!?…".indexOf(letter) < 0) return false;
        if (last) return true;
        return isBlank(text.charAt(at + 1)) && !(letter == '.' && isShortForm(text, at, within));
    }

    private static boolean isShortForm(String text, int dot, Span within) {
        int from = dot;
        while (from > within.start() && !isBlank(text.charAt(from - 1))) from--;
        var word = text.substring(from, dot).toLowerCase(Locale.ROOT).replace("(", "");
        return SHORT_FORMS.contains(word);
    }
}
