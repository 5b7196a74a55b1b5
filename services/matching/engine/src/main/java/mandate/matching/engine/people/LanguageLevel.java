package mandate.matching.engine.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mandate.matching.engine.text.Said;
import mandate.matching.engine.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Levels of the Common European Framework, and native above them; in rising order. */
public enum LanguageLevel implements Spoken {
    A1("A1"),
    A2("A2"),
    B1("B1"),
    B2("B2"),
    C1("C1"),
    C2("C2"),
    NATIVE("native");

    /** The level as it is written in documents. */
    public final String wire;

    LanguageLevel(String wire) {
        this.wire = wire;
    }

    @Override
    public Said said() {
        return new Said(wire, this == NATIVE ? "langue maternelle" : wire);
    }

    /** Reads a level in any case, or null if it is none. */
    public static @Nullable LanguageLevel of(String written) {
        for (var level : values())
            if (level.name().equals(written.strip().toUpperCase(Locale.ROOT))) return level;
        return null;
    }

    static List<String> allowed() {
        return Arrays.stream(values()).map(level -> level.wire).toList();
    }
}
