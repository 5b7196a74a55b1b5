package mandate.roles.domain.lint.finding;

import java.util.List;
import java.util.stream.Collectors;
import mandate.roles.domain.lint.text.Words;

/** Words of a description, shown inside a sentence about them. */
final class Quoted {
    private Quoted() {}

    /** The first few, without repetition, on one line. */
    static String of(List<Words> words, int most) {
        return words.stream()
                .map(one -> one.text().replaceAll("\\s+", " "))
                .distinct()
                .limit(most)
                .collect(Collectors.joining(", "));
    }
}
