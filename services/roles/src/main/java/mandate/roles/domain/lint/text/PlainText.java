package mandate.roles.domain.lint.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text made comparable – small letters without accents, ligatures taken apart, hyphens and line
 * ends as blanks – with the way back to the places of the original.
 */
public final class PlainText {
    private final String original;
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String original, String letters, int[] starts, int[] ends) {
        this.original = original;
        this.letters = letters;
        this.starts = starts;
        this.ends = ends;
    }

    /** Makes a text comparable. */
    public static PlainText of(String text) {
        var letters = new StringBuilder(text.length() + 8);
        int[] starts = new int[text.length() + 8];
        int[] ends = new int[text.length() + 8];
        for (int at = 0; at < text.length(); ) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            int before = letters.length();
            append(code, letters);
            if (letters.length() > starts.length) {
                starts = Arrays.copyOf(starts, letters.length() * 2);
                ends = Arrays.copyOf(ends, letters.length() * 2);
            }
            Arrays.fill(starts, before, letters.length(), at);
            Arrays.fill(ends, before, letters.length(), next);
            // a mark of its own belongs to the letter before it
            if (letters.length() == before && before > 0) ends[before - 1] = next;
            at = next;
        }
        int length = letters.length();
        return new PlainText(
                text,
                letters.toString(),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }

    /** The comparable form. */
    public String letters() {
        return letters;
    }

    /** The text as it was. */
    public String original() {
        return original;
    }

    /** Where a stretch of the comparable form lies in the original. */
    public Span origin(int from, int to) {
        if (from >= to) throw new IllegalArgumentException(from + " to " + to + " is empty");
        return new Span(starts[from], ends[to - 1]);
    }

    private static void append(int code, StringBuilder out) {
        if (code < 128) out.append(ascii(code));
        else if (code == 'œ' || code == 'Œ') out.append("oe");
        else if (code == 'æ' || code == 'Æ') out.append("ae");
        else if ("’ʼ‘´".indexOf(code) >= 0) out.append('\'');
        else if ("\u2010\u2011“”«»".indexOf(code) >= 0 || Character.isSpaceChar(code))
            out.append(' ');
        else if ("–—".indexOf(code) >= 0) out.append(',');
        else if (!isInvisible(code)) decomposed(code, out);
    }

    /** Hyphens, brackets and the marks of Markdown part words as blanks do. */
    private static char ascii(int code) {
        if (code < ' ' || "-*_`#|/()\"".indexOf(code) >= 0) return ' ';
        return (char) Character.toLowerCase(code);
    }

    /** Soft hyphens, joiners and byte order marks. */
    private static boolean isInvisible(int code) {
        return code == 0xad || Character.getType(code) == Character.FORMAT;
    }

    private static void decomposed(int code, StringBuilder out) {
        var apart = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
    }
}
