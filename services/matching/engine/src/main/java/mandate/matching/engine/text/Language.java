package mandate.matching.engine.text;

import java.util.Locale;

/** The languages in which the engine explains itself. */
public enum Language {
    EN,
    FR;

    /** Reads a BCP 47 tag: French for anything that starts with fr, English for all else. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("fr") ? FR : EN;
    }
}
