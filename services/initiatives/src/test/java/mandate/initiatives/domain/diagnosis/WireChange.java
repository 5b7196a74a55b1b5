package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** Changes a brief the way a caller would: on the wire, path by path. */
final class WireChange {
    private WireChange() {}

    /** The brief with these paths set. */
    static Brief with(Brief brief, Map<String, @Nullable Object> set) {
        Map<String, Object> tree = copy(brief.toTree());
        set.forEach((path, value) -> put(tree, path.split("\\.", -1), 0, plain(value)));
        return ((BriefReading.Understood) BriefReader.read(tree)).brief();
    }

    /** What stands at a path, or null; {@link #has} tells null from nothing. */
    static @Nullable Object at(Brief brief, String path) {
        Map<?, ?> inner = parent(brief, path);
        return inner == null ? null : inner.get(last(path));
    }

    /** Whether anything stands at a path, be it null. */
    static boolean has(Brief brief, String path) {
        Map<?, ?> inner = parent(brief, path);
        return inner != null && inner.containsKey(last(path));
    }

    /** A set of changes as it stands on the wire. */
    static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> set) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        set.forEach((path, value) -> plain.put(path, plain(value)));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Text text ? text.en() : value;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static @Nullable Map<?, ?> parent(Brief brief, String path) {
        Object here = brief.toTree();
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            String key = steps[i];
            int open = key.indexOf('[');
            here = here instanceof Map<?, ?> map ? map.get(open < 0 ? key : name(key)) : null;
            if (open >= 0 && here instanceof List<?> list) here = list.get(index(key));
        }
        return here instanceof Map<?, ?> map ? map : null;
    }

    private static String name(String key) {
        return key.substring(0, key.indexOf('['));
    }

    private static int index(String key) {
        return Integer.parseInt(key.substring(key.indexOf('[') + 1, key.length() - 1));
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static void put(
            Map<String, Object> tree, String[] steps, int step, @Nullable Object value) {
        String key = steps[step];
        if (step == steps.length - 1) {
            tree.put(key, value);
        } else if (key.endsWith("]")) {
            var list = (List<Object>) tree.get(name(key));
            put((Map<String, Object>) list.get(index(key)), steps, step + 1, value);
        } else {
            Object inner = tree.computeIfAbsent(key, _ -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, steps, step + 1, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Map<String, Object> tree) {
        return (Map<String, Object>) deep(tree);
    }

    @SuppressWarnings("NullAway")
    private static Object deep(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, @Nullable Object>();
            map.forEach((key, inner) -> copy.put(key, deep(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            for (Object inner : list) copy.add(deep(inner));
            return copy;
        }
        return value;
    }
}
