package mandate.matching.engine.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mandate.matching.engine.skills.LabelScores;
import mandate.matching.engine.skills.PhraseBook;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A title or a project as words of a field. The whole of it and every two neighbouring words speak
 * in full, a single word of it speaks for less; words that fit any initiative do not speak.
 *
 * @param wordScores null when there is one word only, which is then the whole
 */
record Topic(String text, LabelScores phraseScores, @Nullable LabelScores wordScores) {
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> ANYWHERE =
            Set.of(
                    "initiative",
                    "project",
                    "projet",
                    "programme",
                    "program",
                    "community",
                    "communaute",
                    "team",
                    "equipe",
                    "group",
                    "groupe",
                    "circle",
                    "cercle",
                    "network",
                    "reseau",
                    "new",
                    "nouveau",
                    "nouvelle",
                    "all",
                    "tou",
                    "tout",
                    "toute",
                    "better",
                    "mieux",
                    "make",
                    "our");

    static @Nullable Topic of(String text, PhraseScores scores, PhraseBook phrases) {
        var words = telling(text);
        if (words.isEmpty()) return null;
        var wholes = new LinkedHashSet<>(List.of(String.join(" ", words)));
        for (int at = 0; at + 1 < words.size(); at++)
            wholes.add(words.get(at) + " " + words.get(at + 1));
        var singles = new ArrayList<>(new LinkedHashSet<>(words));
        return new Topic(
                text,
                scores.once(List.copyOf(wholes), phrases),
                words.size() == 1 ? null : scores.once(singles, phrases));
    }

    /** A title made of such words only keeps them: a community called Network is about networks. */
    private static List<String> telling(String text) {
        var words = PlainText.words(text);
        var telling =
                words.stream()
                        .filter(word -> !ANYWHERE.contains(word) && word.length() >= SHORTEST_WORD)
                        .limit(MOST_WORDS)
                        .toList();
        return telling.isEmpty() ? words.stream().limit(MOST_WORDS).toList() : telling;
    }
}
