package mandate.initiatives.domain.brief;

import java.util.Arrays;
import java.util.List;

/** What somebody said about one dimension; saying nothing is unknown. */
public enum Answer {
    COMMUNITY,
    TEAM,
    BOTH;

    /** All answers as they stand on the wire. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
