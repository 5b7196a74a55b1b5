package mandate.platform.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds texts that cannot be kept as they came: lone surrogates and control characters. */
final class Characters {
    private static final String ALLOWED = "text without control characters and lone surrogates";

    private Characters() {}

    static @Nullable FieldProblem firstStrange(@Nullable Object tree, String path) {
        return switch (tree) {
            case String text when isStrange(text) -> FieldProblem.of(path, shown(text), ALLOWED);
            case Map<?, ?> map -> inMap(map, path);
            case List<?> list -> inList(list, path);
            case null, default -> null;
        };
    }

    private static @Nullable FieldProblem inMap(Map<?, ?> map, String path) {
        for (var entry : map.entrySet()) {
            var key = String.valueOf(entry.getKey());
            var below = path.isEmpty() ? key : path + "." + key;
            if (isStrange(key)) return FieldProblem.of(shown(below), shown(key), ALLOWED);
            var found = firstStrange(entry.getValue(), below);
            if (found != null) return found;
        }
        return null;
    }

    private static @Nullable FieldProblem inList(List<?> list, String path) {
        for (int i = 0; i < list.size(); i++) {
            var found = firstStrange(list.get(i), path + "[" + i + "]");
            if (found != null) return found;
        }
        return null;
    }

    private static boolean isStrange(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u007f' || (c < ' ' && "\n\r\t".indexOf(c) < 0)) return true;
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(++i)))
                    return true;
            } else if (Character.isLowSurrogate(c)) return true;
        }
        return false;
    }

    /** The text, or as much of its beginning as ends with a whole character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        boolean whole = !Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, whole ? longest : longest - 1) + "…";
    }

    private static String shown(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), 100); i++) {
            char c = text.charAt(i);
            shown.append(c < ' ' || c == '\u007f' || Character.isSurrogate(c) ? '\ufffd' : c);
        }
        return shown.toString();
    }
}
