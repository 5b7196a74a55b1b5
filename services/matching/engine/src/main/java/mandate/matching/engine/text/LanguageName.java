package mandate.matching.engine.text;

import java.util.Locale;

/**
 * A language by the name that people give it.
 *
 * @param tag BCP 47; a tag that has no name stands for itself
 */
public record LanguageName(String tag) implements Spoken {
    @Override
    public Said said() {
        var named = Locale.forLanguageTag(tag);
        return new Said(in(named, Locale.ENGLISH), in(named, Locale.FRENCH));
    }

    private String in(Locale named, Locale reader) {
        return named.getLanguage().isEmpty() ? tag : named.getDisplayName(reader);
    }
}
