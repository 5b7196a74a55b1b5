package mandate.roles.domain.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text, and what it looks like.
 *
 * @param content its words, without marks and blanks around them
 * @param level of a heading of Markdown from 1, otherwise 0
 */
record Line(Kind kind, Span content, int level) {
    /** A line at least this long may have been wrapped. */
    static final int WRAPPED = 55;

    private static final int LONGEST_HEADING = 80;

    /** A dash, a dot, a sign of any sort, or a number, and then a blank. */
    private static final Pattern BULLET =
            Pattern.compile(
                    "(?:[-*+•‣▪◦●■–—·⁃o\\p{So}\\p{Sm}\\p{Co}]\\ufe0f?|\\(?(?:\\d{1,2}|[a-z])[.)])"
                            + "[ \\t\\u00a0]+");

    private static final Pattern HASHES = Pattern.compile("(#{1,6})[ \\t]+");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)[^*_]+(\\*\\*|__):?");
    private static final Set<Character> MARKS = Set.of('*', '_', '#', '|', '>');

    /** What a line looks like. */
    enum Kind {
        BLANK,
        TITLE,
        HEADING,
        BULLET,
        PROSE
    }

    /** A section named at the beginning of a line, such as {@code KPIs: …}. */
    record Label(Section section, int end, int restFrom) {}

    /** The lines of a text. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') continue;
            add(text, from, at, lines);
            from = at + 1;
        }
        return lines;
    }

    private static void add(String text, int from, int to, List<Line> lines) {
        var whole = trimmed(text, from, to);
        if (whole == null || saysNothing(text.substring(whole.start(), whole.end())))
            lines.add(new Line(Kind.BLANK, new Span(from, to), 0));
        else if (text.charAt(whole.start()) == '|') lines.addAll(row(text, whole));
        else lines.add(of(text, whole));
    }

    /** Rules, numbers of pages. */
    private static boolean saysNothing(String words) {
        return words.codePoints().noneMatch(Character::isLetter);
    }

    /** A row of a table is one line, unless its first cell names what stands in the others. */
    private static List<Line> row(String text, Span whole) {
        var cells = new ArrayList<Span>();
        int cell = whole.start();
        for (int at = whole.start(); at <= whole.end(); at++)
            if (at == whole.end() || text.charAt(at) == '|') {
                Sentences.add(text, cell, at, cells);
                cell = at + 1;
            }
        var first = cells.getFirst();
        if (SectionWords.named(text.substring(first.start(), first.end())) != null)
            return cells.stream().map(span -> of(text, span)).toList();
        return List.of(new Line(Kind.BULLET, new Span(first.start(), cells.getLast().end()), 0));
    }

    private static Line of(String text, Span whole) {
        var words = text.substring(whole.start(), whole.end());
        Matcher hashes = HASHES.matcher(words);
        if (hashes.lookingAt())
            return new Line(
                    Kind.HEADING, bare(text, whole, hashes.end()), hashes.group(1).length());
        if (isHeading(words)) return new Line(Kind.HEADING, bare(text, whole, 0), 0);
        Matcher bullet = BULLET.matcher(words);
        if (bullet.lookingAt() && bullet.end() < words.length())
            return new Line(Kind.BULLET, new Span(whole.start() + bullet.end(), whole.end()), 0);
        return new Line(Kind.PROSE, whole, 0);
    }

    private static boolean isHeading(String words) {
        if (words.length() > LONGEST_HEADING) return false;
        return STRONG.matcher(words).matches()
                || words.endsWith(":")
                || SectionWords.named(words) != null
                || isShouted(words);
    }

    private static boolean isShouted(String words) {
        return words.chars().filter(Character::isLetter).count() >= 4
                && words.chars().noneMatch(Character::isLowerCase)
                && !words.endsWith(".");
    }

    /** The section that a line names before a colon, with something behind it; null if none. */
    static @Nullable Label label(String text, Span content) {
        int colon = text.indexOf(':', content.start());
        if (colon < 0 || colon >= content.end() - 1) return null;
        if (colon - content.start() > LONGEST_HEADING / 2) return null;
        var named = SectionWords.named(text.substring(content.start(), colon));
        if (named == null) return null;
        int rest = colon + 1;
        while (rest < content.end() && MARKS.contains(text.charAt(rest))) rest++;
        int end = colon;
        while (end > content.start() + 1 && isMark(text.charAt(end - 1))) end--;
        return new Label(named, end, rest);
    }

    private static Span bare(String text, Span whole, int skipped) {
        int start = whole.start() + skipped;
        int end = whole.end();
        while (start < end - 1 && isMark(text.charAt(start))) start++;
        while (end > start + 1 && (isMark(text.charAt(end - 1)) || text.charAt(end - 1) == ':'))
            end--;
        return new Span(start, end);
    }

    private static boolean isMark(char letter) {
        return MARKS.contains(letter) || Sentences.isBlank(letter);
    }

    private static @Nullable Span trimmed(String text, int from, int to) {
        var found = new ArrayList<Span>(1);
        Sentences.add(text, from, to, found);
        return found.isEmpty() ? null : found.getFirst();
    }
}
