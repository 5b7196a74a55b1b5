package mandate.initiatives.domain.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language the product reads and writes. */
public enum Language {
    EN("en"),
    FR("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code on the wire. */
    public String code() {
        return code;
    }

    /** The language of a code, or null where the product does not speak it. */
    public static @Nullable Language of(String code) {
        for (Language language : values()) if (language.code.equals(code)) return language;
        return null;
    }

    /** All codes, in the order they are offered. */
    public static List<String> codes() {
        return List.of(EN.code, FR.code);
    }
}
