package mandate.platform.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object one by one and collects what is wrong with them; a field that
 * nobody asked for is refused by name.
 */
public final class Fields {
    /** Nobody reads more; a flood of wrong fields is not answered with a flood. */
    static final int MOST_PROBLEMS = 200;

    private final Map<String, ? extends @Nullable Object> tree;
    private final String path;
    private final List<FieldProblem> problems;
    private final Set<String> asked = new HashSet<>();

    private Fields(
            Map<String, ? extends @Nullable Object> tree,
            String path,
            List<FieldProblem> problems) {
        this.tree = tree;
        this.path = path;
        this.problems = problems;
    }

    /** Reads an object; {@code problems} grows with whatever is wrong. */
    public static Fields of(
            Map<String, ? extends @Nullable Object> tree, List<FieldProblem> problems) {
        return new Fields(tree, "", problems);
    }

    /** A text of 1 to {@code longest} characters; empty text after a problem. */
    public String text(String name, int longest) {
        var value = ask(name);
        var allowed = "text of 1 to " + longest + " characters";
        if (value instanceof String text && !text.isBlank() && text.length() <= longest)
            return text;
        return refuse(name, value, allowed, "");
    }

    /** A text, or null when left out. */
    public @Nullable String optionalText(String name, int longest) {
        return ask(name) == null ? null : text(name, longest);
    }

    /** One of a closed list; the first of them after a problem. */
    public String oneOf(String name, Collection<String> allowed) {
        var value = ask(name);
        if (value instanceof String text && allowed.contains(text)) return text;
        add(FieldProblem.of(path + name, value, List.copyOf(allowed)));
        return allowed.iterator().next();
    }

    /** One of a closed list, or null when left out. */
    public @Nullable String optionalOneOf(String name, Collection<String> allowed) {
        return ask(name) == null ? null : oneOf(name, allowed);
    }

    /** A whole number in a range; the lowest after a problem. */
    public int integer(String name, int lowest, int highest) {
        var value = ask(name);
        if (value instanceof Integer number && number >= lowest && number <= highest) return number;
        return refuse(name, value, "whole number from " + lowest + " to " + highest, lowest);
    }

    /** True or false; the given value when left out. */
    public boolean bool(String name, boolean otherwise) {
        var value = ask(name);
        if (value == null) return otherwise;
        return value instanceof Boolean bool ? bool : refuse(name, value, "true or false", false);
    }

    /** An object, read by the function; its default after a problem is an empty object. */
    public <T> T object(String name, Function<Fields, T> read) {
        return read.apply(below(name, ask(name)));
    }

    /** A list of objects, empty when left out. */
    public <T> List<T> objects(String name, int most, Function<Fields, T> read) {
        var found = new ArrayList<T>();
        var values = list(name, most);
        for (int i = 0; i < values.size(); i++) {
            var fields = below(name + "[" + i + "]", values.get(i));
            found.add(read.apply(fields));
            fields.finish();
        }
        return List.copyOf(found);
    }

    /** A list of texts, empty when left out. */
    public List<String> texts(String name, int most, int longest) {
        var found = new ArrayList<String>();
        var values = list(name, most);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text && !text.isBlank() && text.length() <= longest)
                found.add(text);
            else
                refuse(
                        name + "[" + i + "]",
                        values.get(i),
                        "text of 1 to " + longest + " characters",
                        "");
        }
        return List.copyOf(found);
    }

    /** The value as it was sent, for a reader that knows more. */
    public @Nullable Object raw(String name) {
        return ask(name);
    }

    /** Says that something is wrong with a field. */
    public <T> T refuse(String name, @Nullable Object value, String allowed, T otherwise) {
        add(FieldProblem.of(path + name, value, allowed));
        return otherwise;
    }

    private void add(FieldProblem problem) {
        if (problems.size() < MOST_PROBLEMS) problems.add(problem);
    }

    /** Refuses every field that nobody asked for. */
    public void finish() {
        var allowed = "one of the fields " + sorted();
        for (var entry : tree.entrySet())
            if (!asked.contains(entry.getKey()))
                refuse(entry.getKey(), entry.getValue(), allowed, "");
    }

    private String sorted() {
        return String.join(", ", asked.stream().sorted().toList());
    }

    private List<?> list(String name, int most) {
        var value = ask(name);
        if (value == null) return List.of();
        if (value instanceof List<?> list && list.size() <= most) return list;
        return refuse(name, value, "list of at most " + most, List.of());
    }

    @SuppressWarnings("unchecked")
    private Fields below(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map)
            return new Fields((Map<String, @Nullable Object>) map, path + name + ".", problems);
        refuse(name, value, "an object", "");
        return new Fields(Map.of(), path + name + ".", new ArrayList<>());
    }

    private @Nullable Object ask(String name) {
        asked.add(name);
        return tree.get(name);
    }
}
