package mandate.roles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON tree that another service has written: what is not there, or is something
 * else, reads as empty.
 */
record Tree(Map<?, ?> map) {
    static Tree of(@Nullable Object value) {
        return new Tree(value instanceof Map<?, ?> map ? map : Map.of());
    }

    /** An object below this one. */
    Tree below(String name) {
        return of(map.get(name));
    }

    boolean has(String name) {
        return map.get(name) != null;
    }

    /** A text, possibly empty. */
    String text(String name) {
        var value = map.get(name);
        return value instanceof String text ? text.strip() : "";
    }

    /** A number, or the given one. */
    double number(String name, double otherwise) {
        return map.get(name) instanceof Number number ? number.doubleValue() : otherwise;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(map.get(name));
    }

    /** The objects of a list. */
    List<Tree> trees(String name) {
        return list(name).stream().filter(Map.class::isInstance).map(Tree::of).toList();
    }

    /** The texts of a list; one text alone is a list of one. */
    List<String> texts(String name) {
        var found = new ArrayList<String>();
        if (map.get(name) instanceof String one) found.add(one);
        for (var each : list(name)) if (each instanceof String text) found.add(text.strip());
        found.removeIf(String::isBlank);
        return List.copyOf(found);
    }

    /** One of a closed list, or the given word. */
    <E extends Enum<E>> E one(String name, Class<E> words, E otherwise) {
        for (var word : words.getEnumConstants())
            if (word.name().equals(map.get(name))) return word;
        return otherwise;
    }

    private List<?> list(String name) {
        return map.get(name) instanceof List<?> list ? list : List.of();
    }
}
