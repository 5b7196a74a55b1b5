package mandate.matching.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mandate.matching.engine.text.Language;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;

/** The language in which somebody wants to read, by the query parameter {@code language}. */
final class LanguageAsked {
    /** What may be asked for. */
    static final List<String> TAGS = Stream.of(Language.values()).map(LanguageAsked::tag).toList();

    private LanguageAsked() {}

    /** The refusal of a language that is not spoken here, or null. */
    static @Nullable Problem refusal(String asked) {
        return asked.isEmpty() || TAGS.contains(asked)
                ? null
                : Problem.fields(
                        "invalid-language",
                        "This language is not spoken here",
                        List.of(FieldProblem.of("language", asked, TAGS)));
    }

    /** The language that was asked for, or the other one where none was. */
    static Language or(Language otherwise, String asked) {
        for (var language : Language.values()) if (tag(language).equals(asked)) return language;
        return otherwise;
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
