package mandate.roles.domain;

/** The languages that the product writes in. */
public enum Language {
    EN,
    FR;

    /** Its BCP 47 tag. */
    public String tag() {
        return switch (this) {
            case EN -> "en";
            case FR -> "fr";
        };
    }
}
