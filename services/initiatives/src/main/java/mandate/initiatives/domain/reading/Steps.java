package mandate.initiatives.domain.reading;

import java.util.Set;

/** Goes on from a place in a text in plain letters: over letters, a number, a word, white space. */
final class Steps {
    private static final Set<String> NUMBERS =
            Set.of(
                    ("two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                                    + " fifteen sixteen seventeen eighteen nineteen twenty thirty"
                                    + " forty fifty sixty seventy eighty ninety hundred deux trois"
                                    + " quatre cinq sept huit neuf dix onze douze treize quatorze"
                                    + " quinze seize vingt trente quarante cinquante soixante cent")
                            .split(" ", -1));

    private final char[] plain;

    Steps(char[] plain) {
        this.plain = plain;
    }

    boolean wordEnds(int at) {
        return at == plain.length || !inWord(plain[at]);
    }

    int afterLetters(int at) {
        int end = at;
        while (end < plain.length && Character.isLetter(plain[end])) end++;
        return end;
    }

    int afterSpace(int at) {
        int end = at;
        while (end < plain.length && isSpace(plain[end])) end++;
        return end;
    }

    /** After the joint of two words that leaves them in one clause: white space, an apostrophe. */
    int afterJoint(int at) {
        int end = at;
        while (end < plain.length && (isSpace(plain[end]) || plain[end] == '\'')) end++;
        return end;
    }

    int afterWord(int at) {
        int end = at;
        while (end < plain.length && isWord(plain[end])) end++;
        return end;
    }

    /**
     * After a number in figures or words, such as 31, thirty-one, trente et un; else where it was.
     */
    int afterNumber(int at) {
        int end = at;
        while (end < plain.length && Character.isDigit(plain[end])) end++;
        if (end > at) return end;
        end = afterLetters(at);
        if (end == at || !NUMBERS.contains(new String(plain, at, end - at))) return at;
        if (goesOn(end, " et un")) return afterLetters(end + " et ".length());
        return afterWord(end);
    }

    private boolean goesOn(int at, String text) {
        if (at + text.length() > plain.length) return false;
        for (int i = 0; i < text.length(); i++) if (plain[at + i] != text.charAt(i)) return false;
        return true;
    }

    static boolean endsClause(char c) {
        return switch (c) {
            case ',', '.', ';', ':', '!', '?', '(', ')' -> true;
            default -> false;
        };
    }

    /** Whether a sign is part of a word. */
    static boolean inWord(char c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c);
    }

    private static final boolean[] ASCII = ascii();

    private static boolean[] ascii() {
        boolean[] table = new boolean[128];
        for (char c = 0; c < table.length; c++) table[c] = Character.isLetterOrDigit(c);
        return table;
    }

    private static boolean isWord(char c) {
        return inWord(c) || c == '-';
    }

    // French sets a space that may not break before its signs
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
