package mandate.roles.web;

import java.util.Map;
import mandate.platform.http.Fields;
import mandate.roles.domain.Text;
import org.jspecify.annotations.Nullable;

/** Reads texts in both languages. */
final class Texts {
    private Texts() {}

    /** A text in both languages, or one text for both. */
    static Text text(Fields fields, String name, int longest) {
        if (!(fields.raw(name) instanceof Map)) {
            var both = fields.text(name, longest);
            return new Text(both, both);
        }
        return fields.object(
                name,
                below -> {
                    var read = new Text(below.text("en", longest), below.text("fr", longest));
                    below.finish();
                    return read;
                });
    }

    /** The same, or null when it is left out. */
    static @Nullable Text optional(Fields fields, String name, int longest) {
        return fields.raw(name) == null ? null : text(fields, name, longest);
    }
}
