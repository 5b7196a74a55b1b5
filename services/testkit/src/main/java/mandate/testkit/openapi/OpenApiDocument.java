package mandate.testkit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A document as it is served, read back. */
public final class OpenApiDocument {
    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");
    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<?, ?> tree;

    private OpenApiDocument(Map<?, ?> tree) {
        this.tree = tree;
    }

    /** Reads a document from the classpath; a key that stands twice is refused. */
    public static OpenApiDocument read(String resource) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var stream = OpenApiDocument.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalArgumentException("There is no " + resource);
            Object tree = new Yaml(new SafeConstructor(options)).load(stream);
            return new OpenApiDocument(map(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of OpenAPI it says it follows. */
    public String version() {
        return String.valueOf(tree.get("openapi"));
    }

    /** What it says can be asked, by call. */
    public List<Operation> operations() {
        var found = new ArrayList<Operation>();
        map(tree.get("paths")).forEach((path, item) -> add(found, String.valueOf(path), map(item)));
        return found.stream().sorted().toList();
    }

    /** The names of parameters of one call in one place: path, query or header. */
    public SortedSet<String> parameters(String call, String place) {
        var words = call.split(" ", 2);
        var item = map(map(tree.get("paths")).get(words[1]));
        var verb = words[0].toLowerCase(java.util.Locale.ROOT);
        var names = named(item, place);
        names.addAll(named(map(item.get(verb)), place));
        return names;
    }

    /** The status codes that it says one call answers with, and {@code default}. */
    public SortedSet<String> statuses(String call) {
        var words = call.split(" ", 2);
        var verb = words[0].toLowerCase(java.util.Locale.ROOT);
        var operation = map(map(map(tree.get("paths")).get(words[1])).get(verb));
        var codes = new TreeSet<String>();
        map(operation.get("responses")).keySet().forEach(code -> codes.add(String.valueOf(code)));
        return codes;
    }

    /** The names of a schema's properties in their order, those of what it builds on first. */
    public Set<String> names(String schema) {
        return properties(schema(schema)).keySet();
    }

    /** A property of a schema. */
    public Property property(String schema, String name) {
        var found = properties(schema(schema)).get(name);
        if (found == null) throw new IllegalArgumentException(schema + " has no " + name);
        return new Property(found);
    }

    /** The words of a schema that is a closed list; null is left out. */
    public List<String> words(String schema) {
        return words(schema(schema));
    }

    /** The words of a property that takes a closed list; null is left out. */
    public List<String> words(Property property) {
        return words(property.tree());
    }

    /** The pattern of a schema. */
    public String pattern(String schema) {
        return String.valueOf(schema(schema).get("pattern"));
    }

    /** References that lead nowhere, and components that nobody refers to. */
    public List<String> looseEnds() {
        var referred = new TreeSet<String>();
        gather(tree, referred);
        var loose = new ArrayList<String>();
        for (var reference : referred)
            if (find(reference) == null) loose.add(reference + " leads nowhere");
        map(tree.get("components"))
                .forEach(
                        (kind, named) -> {
                            for (var name : map(named).keySet()) {
                                var reference = "#/components/" + kind + "/" + name;
                                if (!referred.contains(reference))
                                    loose.add(reference + " is not used");
                            }
                        });
        return loose;
    }

    private void add(List<Operation> found, String path, Map<?, ?> item) {
        for (var verb : VERBS) {
            if (!(item.get(verb) instanceof Map<?, ?> operation)) continue;
            var call = verb.toUpperCase(java.util.Locale.ROOT) + " " + path;
            var bodies = new TreeSet<String>();
            if (operation.get("requestBody") instanceof Map<?, ?> body)
                map(body.get("content")).keySet().forEach(type -> bodies.add(String.valueOf(type)));
            found.add(Operation.of(call, bodies, parameters(call, "query")));
        }
    }

    private Map<?, ?> schema(String name) {
        return map(map(map(tree.get("components")).get("schemas")).get(name));
    }

    private List<String> words(Map<?, ?> schema) {
        if (schema.get("enum") instanceof List<?> words)
            return words.stream().filter(word -> word != null).map(String::valueOf).toList();
        if (schema.get("$ref") instanceof String reference) return words(resolve(reference));
        for (var one : list(schema.get("anyOf")))
            if (!"null".equals(map(one).get("type"))) return words(map(one));
        throw new IllegalArgumentException("No closed list: " + schema);
    }

    private SortedSet<String> named(Map<?, ?> holder, String place) {
        SortedSet<String> names = new TreeSet<String>();
        for (var one : list(holder.get("parameters"))) {
            var parameter = map(one);
            if (parameter.get("$ref") instanceof String reference) parameter = resolve(reference);
            if (place.equals(parameter.get("in"))) names.add(String.valueOf(parameter.get("name")));
        }
        return names;
    }

    private Map<String, Map<?, ?>> properties(Map<?, ?> schema) {
        var all = new LinkedHashMap<String, Map<?, ?>>();
        if (schema.get("$ref") instanceof String reference)
            all.putAll(properties(resolve(reference)));
        for (var one : list(schema.get("allOf"))) all.putAll(properties(map(one)));
        if (schema.get("properties") instanceof Map<?, ?> own)
            own.forEach((name, property) -> all.put(String.valueOf(name), map(property)));
        return all;
    }

    private Map<?, ?> resolve(String reference) {
        var found = find(reference);
        if (found == null) throw new IllegalArgumentException(reference + " leads nowhere");
        return found;
    }

    private @Nullable Map<?, ?> find(String reference) {
        Object at = tree;
        for (var step : reference.replace("#/", "").split("/", -1))
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        return at instanceof Map<?, ?> map ? map : null;
    }

    private static void gather(@Nullable Object node, Set<String> referred) {
        if (node instanceof List<?> list) list.forEach(one -> gather(one, referred));
        if (!(node instanceof Map<?, ?> map)) return;
        map.forEach(
                (key, value) -> {
                    if (key.equals("$ref")) referred.add(String.valueOf(value));
                    else gather(value, referred);
                });
    }

    /** Where a schema of this name is. */
    public static String reference(String name) {
        return SCHEMAS + name;
    }

    private static Map<?, ?> map(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) return map;
        throw new IllegalArgumentException("Not an object: " + node);
    }

    private static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
