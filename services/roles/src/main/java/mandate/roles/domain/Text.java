package mandate.roles.domain;

/** A text in the two languages of the product. */
public record Text(String en, String fr) {
    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }
}
