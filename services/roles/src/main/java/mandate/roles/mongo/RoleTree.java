package mandate.roles.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mandate.platform.document.RecordTree;
import mandate.platform.document.StateTree;
import mandate.roles.domain.RoleHistory;
import org.jspecify.annotations.Nullable;

/**
 * Roles as they are kept. A version is never rewritten, so what earlier code kept is read with what
 * it did not say yet: no traits, no measures, no preconditions.
 */
final class RoleTree implements StateTree<RoleHistory> {
    private final RecordTree<RoleHistory> today = new RecordTree<>(RoleHistory.class);

    @Override
    public Map<String, Object> write(RoleHistory state) {
        return today.write(state);
    }

    @Override
    public RoleHistory read(Map<String, Object> tree) {
        return today.read(each(tree, "versions", RoleTree::version));
    }

    private static Map<String, Object> version(Map<String, Object> kept) {
        return one(kept, "definition", RoleTree::definition);
    }

    private static Map<String, Object> definition(Map<String, Object> kept) {
        var filled = filled(kept, "traits", "kpis");
        var duties = each(filled, "duties", duty -> filled(duty, "rules"));
        return one(duties, "obligation", obligation -> filled(obligation, "preconditions"));
    }

    /** The same tree with an empty list for each of the names that it has not. */
    private static Map<String, Object> filled(Map<String, Object> tree, String... lists) {
        var copy = new LinkedHashMap<>(tree);
        for (var name : lists) copy.putIfAbsent(name, List.of());
        return copy;
    }

    private static Map<String, Object> one(
            Map<String, Object> tree, String name, UnaryOperator<Map<String, Object>> reading) {
        var copy = new LinkedHashMap<>(tree);
        copy.computeIfPresent(name, (_, below) -> reading.apply(map(below)));
        return copy;
    }

    private static Map<String, Object> each(
            Map<String, Object> tree, String name, UnaryOperator<Map<String, Object>> reading) {
        var copy = new LinkedHashMap<>(tree);
        copy.computeIfPresent(
                name,
                (_, below) -> ((List<?>) below).stream().map(RoleTree::map).map(reading).toList());
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) return (Map<String, Object>) map;
        throw new IllegalArgumentException("Not an object in a kept role: " + tree);
    }
}
