package mandate.roles.domain.lint.text;

import mandate.roles.domain.Language;

/** Tells English from French by their small words. */
public final class LanguageGuess {
    private static final Phrases ENGLISH =
            Phrases.of(
                    "the|and|of|to|for|with|you|your|our|will|is|are|in|on|that|who|from|by|as|or",
                    "they|their|we|be|have|not|this|at|an|when");
    private static final Phrases FRENCH =
            Phrases.of(
                    "le|la|les|des|de|du|et|un|une|pour|avec|vous|votre|vos|nous|dans|sur|est|sont",
                    "qui|que|par|aux|au|en|ou|leur|leurs|ne|pas|ce|ces|d|l");

    private LanguageGuess() {}

    /** In which language a text seems to be written; English if even. */
    public static Language of(String text) {
        var plain = PlainText.of(text);
        return FRENCH.in(plain).size() > ENGLISH.in(plain).size() ? Language.FR : Language.EN;
    }
}
