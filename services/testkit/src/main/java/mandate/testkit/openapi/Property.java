package mandate.testkit.openapi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One property of a schema.
 *
 * @param tree its schema as it stands in the document
 */
public record Property(Map<?, ?> tree) {
    /** What it says about itself, possibly nothing. */
    public String description() {
        return tree.get("description") instanceof String text ? text : "";
    }

    /** The types it may have, null among them. */
    public List<String> types() {
        return texts("type");
    }

    /** The words it gives as examples. */
    public List<String> examples() {
        return texts("examples");
    }

    /** The alternatives it allows. */
    public int alternatives() {
        return tree.get("anyOf") instanceof List<?> list ? list.size() : 0;
    }

    /** A limit such as {@code minimum} or {@code maxItems}. */
    public double limit(String name) {
        if (tree.get(name) instanceof Number number) return number.doubleValue();
        throw new IllegalStateException("No " + name + " in " + tree);
    }

    /** What a list holds. */
    public Property items() {
        if (tree.get("items") instanceof Map<?, ?> items) return new Property(items);
        throw new IllegalStateException("No items in " + tree);
    }

    /** The schema it refers to, or null. */
    public @Nullable String reference() {
        return tree.get("$ref") instanceof String text ? text : null;
    }

    private List<String> texts(String name) {
        return switch (tree.get(name)) {
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case String text -> List.of(text);
            case null, default -> List.of();
        };
    }
}
