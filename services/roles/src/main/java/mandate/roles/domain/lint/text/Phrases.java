package mandate.roles.domain.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of phrases, in any language, found as whole words whatever their case and accents.
 *
 * <p>In a phrase, {@code *} stands for any ending, {@code #} for a number, {@code a/b_c} for either
 * and {@code ..} for up to five words of the same sentence; a bar parts the phrases.
 */
public final class Phrases {
    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final String BETWEEN = "[^\\p{L}\\p{N}.;:!?]+";
    private static final String GAP = "((?:" + BETWEEN + LETTER + "+){0,5}?" + BETWEEN + ")";

    private final Pattern pattern;

    private Phrases(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Phrases, many in a line. */
    public static Phrases of(String... lines) {
        var all = new ArrayList<String>();
        for (String line : lines)
            for (String phrase : line.split("\\|", -1)) all.add(phrase.strip());
        // longer phrases first, so that the words shown are the most telling ones
        all.sort((a, b) -> b.length() - a.length());
        var either = String.join("|", all.stream().map(Phrases::expression).toList());
        return new Phrases(
                Pattern.compile("(?<!" + LETTER + ")(?:" + either + ")(?!" + LETTER + ")"));
    }

    /** Where the phrases are, in order, in places of the original; no two overlap. */
    public List<Span> in(PlainText text) {
        return matches(text).stream().map(Match::span).toList();
    }

    /** The phrases with what lies in their gaps left out. */
    public List<Match> matches(PlainText text) {
        var found = new ArrayList<Match>();
        Matcher matcher = pattern.matcher(text.letters());
        while (matcher.find()) found.add(match(matcher, text));
        return found;
    }

    private static Match match(Matcher matcher, PlainText text) {
        var parts = new ArrayList<Span>();
        int from = matcher.start();
        // the groups of an expression are its gaps
        for (int gap = 1; gap <= matcher.groupCount(); gap++) {
            if (matcher.start(gap) < 0) continue;
            parts.add(text.origin(from, matcher.start(gap)));
            from = matcher.end(gap);
        }
        parts.add(text.origin(from, matcher.end()));
        return new Match(text.origin(matcher.start(), matcher.end()), parts);
    }

    /** Whether any of them is there. */
    public boolean isIn(PlainText text) {
        return pattern.matcher(text.letters()).find();
    }

    /** Whether the whole text is one of them, but for marks around it. */
    public boolean isAllOf(PlainText text) {
        return pattern.matcher(stripped(text.letters())).matches();
    }

    private static String stripped(String letters) {
        return letters.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static String expression(String phrase) {
        var out = new StringBuilder();
        boolean gap = false;
        for (String word : phrase.replace('-', ' ').split(" ", -1)) {
            if (word.equals("..")) {
                gap = true;
                continue;
            }
            if (!out.isEmpty()) out.append(gap ? GAP : "\\s+");
            out.append(either(word));
            gap = false;
        }
        return out.toString();
    }

    private static String either(String words) {
        var out = new ArrayList<String>();
        for (String word : words.split("/", -1)) out.add(one(word));
        return out.size() == 1 ? out.getFirst() : "(?:" + String.join("|", out) + ")";
    }

    private static String one(String words) {
        var out = new ArrayList<String>();
        for (String word : words.split("_", -1)) out.add(word(word));
        return String.join("\\s+", out);
    }

    private static String word(String word) {
        if (word.equals("#")) return "\\p{N}+";
        boolean stem = word.endsWith("*");
        var letters = PlainText.of(stem ? word.substring(0, word.length() - 1) : word).letters();
        // a star elsewhere than at the end has become a blank
        if (letters.isBlank() || letters.indexOf(' ') >= 0)
            throw new IllegalArgumentException("Not a word: '" + word + "'");
        return Pattern.quote(letters) + (stem ? "\\p{L}*" : "");
    }
}
