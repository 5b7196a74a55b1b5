package mandate.initiatives.domain.brief;

import java.util.List;

/** A language the work needs; an empty level means that any level will do. */
public record LanguageNeed(String tag, String level) {

    /** The levels of the European framework, and above them {@code native}. */
    public static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2", "native");

    /** As it stands on the wire: {@code fr} or {@code fr:B2}. */
    public String written() {
        return level.isEmpty() ? tag : tag + ":" + level;
    }
}
