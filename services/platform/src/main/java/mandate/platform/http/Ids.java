package mandate.platform.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids that clients choose. */
public final class Ids {
    /** What every id looks like. */
    public static final String ALLOWED = "1 to 64 of the characters A-Z a-z 0-9 . _ -";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Ids() {}

    /** The refusal of an id, or null when it is fine. */
    public static @Nullable Problem refusal(String field, String id) {
        return ID.matcher(id).matches()
                ? null
                : Problem.fields(
                        "invalid-id",
                        "This is not an id",
                        List.of(FieldProblem.of(field, id, ALLOWED)));
    }
}
