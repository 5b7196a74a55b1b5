package mandate.roles.domain.lint.text;

import mandate.roles.domain.Text;

/** A language the lint reads and writes. */
public enum Language {
    EN("en"),
    FR("fr");

    private static final Phrases ENGLISH =
            Phrases.of(
                    "the|and|of|to|for|with|you|your|our|will|is|are|in|on|that|who|from|by|as|or",
                    "they|their|we|be|have|not|this|at|an|when");
    private static final Phrases FRENCH =
            Phrases.of(
                    "le|la|les|des|de|du|et|un|une|pour|avec|vous|votre|vos|nous|dans|sur|est|sont",
                    "qui|que|par|aux|au|en|ou|leur|leurs|ne|pas|ce|ces|d|l");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code on the wire. */
    public String code() {
        return code;
    }

    /** The sentence in this language. */
    public String of(Text text) {
        return switch (this) {
            case EN -> text.en();
            case FR -> text.fr();
        };
    }

    /**
     * In which language a text seems to be written: whose small words are more; English if even.
     */
    public static Language guess(String text) {
        var plain = PlainText.of(text);
        return FRENCH.in(plain).size() > ENGLISH.in(plain).size() ? FR : EN;
    }
}
