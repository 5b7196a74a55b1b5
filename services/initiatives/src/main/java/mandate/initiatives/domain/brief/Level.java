package mandate.initiatives.domain.brief;

import java.util.Arrays;
import java.util.List;

/** How high in the organisation an initiative asks for somebody. */
public enum Level {
    STRATEGY,
    COORDINATION,
    GROUND;

    /** All levels as they stand on the wire. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
