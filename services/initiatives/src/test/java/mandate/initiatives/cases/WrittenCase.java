package mandate.initiatives.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One written case: a brief, and what somebody who knows the field expects of it.
 *
 * @param file the file it stands in, which is the sector it comes from
 * @param twinOf the case that says the same in the other language, or null
 * @param brief the tree a client would send
 * @param proposed what the text alone says about a dimension, or null where nobody wrote that down
 */
record WrittenCase(
        String file,
        String id,
        String note,
        @Nullable String twinOf,
        Map<String, ? extends @Nullable Object> brief,
        Map<String, ? extends @Nullable Object> expect,
        @Nullable Map<String, String> proposed) {

    static final String MISLEADING = "Misleading title";

    boolean misleading() {
        return note.startsWith(MISLEADING);
    }

    String language() {
        Object language = brief.get("language");
        return language instanceof String code ? code : "en";
    }
}
