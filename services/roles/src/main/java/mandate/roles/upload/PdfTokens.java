package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * Goes through a stretch of PDF syntax token by token – names with their slash, brackets, runs of
 * other letters – and leaves out comments and strings: enough to see what a dictionary announces.
 */
final class PdfTokens {
    private final byte[] file;
    private final int end;
    private int at;
    private int start;

    PdfTokens(byte[] file, int from, int to) {
        this.file = file;
        this.at = from;
        this.end = to;
    }

    /** Where the last token begins. */
    int start() {
        return start;
    }

    /** Goes on from here. */
    void seek(int to) {
        at = to;
    }

    /** The next token, or null at the end. */
    @Nullable String next() {
        while (at < end) {
            start = at;
            int letter = file[at];
            if (isBlank(letter)) at++;
            else if (letter == '%') skipLine();
            else if (letter == '(') skipString();
            else if (letter == '/') return "/" + name();
            else if (isRegular(letter)) return word();
            else return String.valueOf((char) file[at++]);
        }
        return null;
    }

    private void skipLine() {
        while (at < end && file[at] != '\n' && file[at] != '\r') at++;
    }

    private void skipString() {
        int depth = 0;
        for (; at < end; at++) {
            if (file[at] == '\\') at++;
            else if (file[at] == '(') depth++;
            else if (file[at] == ')' && --depth == 0) break;
        }
        at++;
    }

    /** A name; letters may be written as two digits behind a number sign. */
    private String name() {
        at++;
        var name = new StringBuilder();
        while (at < end && isRegular(file[at])) {
            int coded = file[at] == '#' && at + 2 < end ? coded(file[at + 1], file[at + 2]) : -1;
            if (coded >= 0) at += 2;
            name.append((char) (coded >= 0 ? coded : file[at] & 0xff));
            at++;
        }
        return name.toString();
    }

    private String word() {
        int from = at;
        while (at < end && isRegular(file[at])) at++;
        return new String(file, from, at - from, ISO_8859_1);
    }

    private static int coded(int high, int low) {
        int tens = Character.digit(high, 16);
        int ones = Character.digit(low, 16);
        return tens < 0 || ones < 0 ? -1 : tens * 16 + ones;
    }

    static boolean isBlank(int letter) {
        return letter == ' ' || (letter >= 0 && letter <= 13 && letter != 11);
    }

    private static boolean isRegular(int letter) {
        return !isBlank(letter) && "()<>[]{}/%".indexOf(letter) < 0;
    }
}
