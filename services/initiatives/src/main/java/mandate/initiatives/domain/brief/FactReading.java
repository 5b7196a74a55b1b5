package mandate.initiatives.domain.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads facts by their kind. */
final class FactReading {
    private static final Set<String> KPI_KEYS = orderedSet("name", "type", "owner");

    private final TreeFields fields;
    private final Problems problems;

    FactReading(TreeFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The facts of an object whose unknown keys were refused already. */
    Facts facts(String path, Map<String, ?> tree) {
        var values = new EnumMap<Fact, FactValue>(Fact.class);
        for (Fact fact : Fact.values()) {
            if (!tree.containsKey(fact.wireName())) continue;
            String at = TreeFields.join(path, fact.wireName());
            FactValue value = value(at, tree.get(fact.wireName()), fact.kind());
            if (value != null) values.put(fact, value);
        }
        return new Facts(values);
    }

    // a text without a word says "none" just as null does
    private @Nullable FactValue value(String path, @Nullable Object value, FactKind kind) {
        boolean none = value == null || (value instanceof String text && text.isBlank());
        if (none || value == null) return new FactValue.None();
        return switch (kind) {
            case FactKind.Words _ -> words(fields.text(path, value, 1, TreeFields.TEXT_LIMIT));
            case FactKind.OneOf(List<String> allowed) -> words(fields.oneOf(path, value, allowed));
            case FactKind.Id _ -> words(fields.id(path, value));
            case FactKind.YesNo _ -> yesNo(fields.yesNo(path, value));
            case FactKind.Amount amount -> amount(fields.number(path, value, amount));
            case FactKind.Ids _ -> ids(path, value);
            case FactKind.Many _ -> many(fields.each(path, value, this::entry));
            case FactKind.SomeOf(List<String> allowed) ->
                    many(fields.each(path, value, (at, one) -> fields.oneOf(at, one, allowed)));
            case FactKind.Measures _ -> measures(fields.each(path, value, this::kpi));
        };
    }

    private @Nullable String entry(String path, @Nullable Object value) {
        return fields.text(path, value, 1, TreeFields.TEXT_LIMIT);
    }

    private @Nullable FactValue ids(String path, Object value) {
        if (value instanceof List<?>) return many(fields.each(path, value, fields::id));
        if (value instanceof String) return words(fields.id(path, value));
        problems.add(path, value, "an id, or a list of ids");
        return null;
    }

    private @Nullable Kpi kpi(String path, @Nullable Object value) {
        Map<String, ?> tree = fields.object(path, value, KPI_KEYS);
        if (tree == null) return null;
        if (tree.values().stream().allMatch(one -> one == null)) {
            problems.add(path, value, "a measure with a name, a type or an owner");
            return null;
        }
        return new Kpi(
                kpiText(path, tree, "name"), kpiType(path, tree), kpiText(path, tree, "owner"));
    }

    private String kpiText(String path, Map<String, ?> tree, String key) {
        if (tree.get(key) == null) return "";
        String text = fields.text(path + "." + key, tree.get(key), 0, TreeFields.TEXT_LIMIT);
        return text == null ? "" : text;
    }

    private String kpiType(String path, Map<String, ?> tree) {
        if (tree.get("type") == null) return "";
        String type = fields.oneOf(path + ".type", tree.get("type"), Kpi.TYPES);
        return type == null ? "" : type;
    }

    private static @Nullable FactValue words(@Nullable String text) {
        return text == null ? null : new FactValue.Words(text);
    }

    private static @Nullable FactValue yesNo(@Nullable Boolean yes) {
        return yes == null ? null : new FactValue.YesNo(yes);
    }

    private static @Nullable FactValue amount(@Nullable Double number) {
        return number == null ? null : new FactValue.Amount(number);
    }

    // an empty list is an answer too: there are none
    private static FactValue many(List<String> texts) {
        return texts.isEmpty() ? new FactValue.None() : new FactValue.Many(texts);
    }

    private static FactValue measures(List<Kpi> kpis) {
        return kpis.isEmpty() ? new FactValue.None() : new FactValue.Measures(kpis);
    }

    private static Set<String> orderedSet(String... keys) {
        return java.util.Collections.unmodifiableSet(
                new java.util.LinkedHashSet<>(new ArrayList<>(List.of(keys))));
    }
}
