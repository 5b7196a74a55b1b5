package mandate.initiatives.domain.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Texts made comparable: small letters without accents. */
public final class PlainLetters {
    private static final int LATIN = 0x250;
    private static final char[] FOLDED = table();

    private PlainLetters() {}

    /** The text letter by letter, so that places stay where they are in the original. */
    public static String of(String text) {
        return new String(letters(text));
    }

    /** The same as single letters, for whoever goes through them one by one. */
    public static char[] letters(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) out[i] = folded(out[i]);
        return out;
    }

    /** One letter, small and without its accent. */
    public static char folded(char letter) {
        if (letter < LATIN) return FOLDED[letter];
        return letter == '’' || letter == 'ʼ' ? '\'' : worked(letter);
    }

    /** Whether any word of the text begins with one of these stems, given in plain letters. */
    public static boolean begins(String text, List<String> stems) {
        String plain = of(text);
        for (String stem : stems) {
            int at = plain.indexOf(stem);
            while (at >= 0) {
                if (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1))) return true;
                at = plain.indexOf(stem, at + 1);
            }
        }
        return false;
    }

    private static char[] table() {
        char[] table = new char[LATIN];
        for (char letter = 0; letter < LATIN; letter++) table[letter] = worked(letter);
        return table;
    }

    private static char worked(char letter) {
        if (letter < 128) return Character.toLowerCase(letter);
        String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return plain.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}
