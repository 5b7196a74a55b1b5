package mandate.initiatives.domain.reading;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.words.PlainLetters;

/**
 * A set of phrases in both languages, found as whole words whatever their case and accents. A star
 * stands for any ending, a hash for a number; a bar parts the phrases.
 */
record Phrases(List<String> all) {
    Phrases {
        all = List.copyOf(all);
    }

    static Phrases of(String... lines) {
        var all = new ArrayList<String>();
        for (String line : lines)
            for (String phrase : line.split("\\|", -1)) all.add(PlainLetters.of(phrase.strip()));
        return new Phrases(all);
    }
}
