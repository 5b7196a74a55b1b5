package mandate.initiatives.domain.brief;

import java.util.List;

/** A measure that somebody wants to be held to; what was not said is empty. */
public record Kpi(String name, String type, String owner) {

    /** What a measure can be about. */
    public static final List<String> TYPES =
            List.of("ACTIVITY", "PARTICIPATION", "BUSINESS", "ROI", "OUTCOME", "COMPREHENSION");
}
