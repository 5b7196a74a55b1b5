package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mandate.roles.app.TextOfFiles.Fault;

/**
 * Counts the codes that tables of characters name: a table of a few bytes may name four thousand
 * million, and the library would keep each.
 */
final class PdfCodes {
    private static final String BEGIN = "beginbfrange";
    private static final Pattern TOKEN =
            Pattern.compile(
                    "%[^\\r\\n]*|<([0-9A-Fa-f\\s]*)>|\\[[^\\]]*]|\\([^)]*\\)|/?[^\\s<>\\[\\]()/%]+");

    private long named;

    void count(byte[] table) throws Unfit {
        var text = new String(table, ISO_8859_1);
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1))
            countRanges(text, at + BEGIN.length());
    }

    /** A range is two codes and what they stand for. */
    private void countRanges(String text, int from) throws Unfit {
        Matcher token = TOKEN.matcher(text);
        token.region(from, text.length());
        var first = "";
        int place = 0;
        while (token.find()) {
            if (token.group().startsWith("end")) return;
            if (token.group().startsWith("%")) continue;
            if (place == 0) first = digits(token);
            if (place == 1) add(first, digits(token));
            place = (place + 1) % 3;
        }
    }

    private static String digits(Matcher token) {
        var digits = token.group(1);
        return digits == null ? "" : digits.replaceAll("\\s", "");
    }

    private void add(String first, String last) throws Unfit {
        if (first.isEmpty() || last.isEmpty()) return;
        if (first.length() > 8 || last.length() > 8)
            throw new Unfit(Fault.UNREADABLE, "a code of " + last.length() + " digits");
        long codes = Long.parseLong(last, 16) - Long.parseLong(first, 16) + 1;
        named += Math.max(0, codes);
        if (named > Limits.CODES) throw new Unfit(Fault.SWELLS, "a table of characters");
    }
}
