package mandate.initiatives.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Dimension;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files with written cases. Nothing crooked gets past: a key nobody knows is most likely a typo
 * for one that would have been checked.
 */
final class CaseShelf {
    static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    private static final Set<String> KEYS =
            Set.of("id", "note", "twinOf", "brief", "expect", "proposed");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final TypeReference<List<Map<String, @Nullable Object>>> CASES =
            new TypeReference<>() {};

    private final Set<String> ids = new HashSet<>();
    private final List<WrittenCase> cases = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private CaseShelf() {}

    /** All files of the folder, in the order of their names. */
    static CaseShelf of(Path folder) {
        var shelf = new CaseShelf();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).sorted().toList())
                shelf.take(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shelf;
    }

    /** The cases of one text. */
    static CaseShelf of(String file, String json) {
        var shelf = new CaseShelf();
        shelf.take(file, json);
        return shelf;
    }

    List<WrittenCase> cases() {
        return List.copyOf(cases);
    }

    /** What is wrong with the cases themselves, each with the case it stands in. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void take(String file, String json) {
        for (Map<String, @Nullable Object> tree : JSON.readValue(json, CASES)) {
            var wrong = new ArrayList<String>();
            WrittenCase one = read(file, tree, wrong);
            for (String problem : wrong)
                problems.add(file + ", " + tree.get("id") + ": " + problem);
            if (one != null) cases.add(one);
        }
    }

    private @Nullable WrittenCase read(
            String file, Map<String, @Nullable Object> tree, List<String> wrong) {
        for (String key : tree.keySet()) if (!KEYS.contains(key)) wrong.add("unknown key " + key);
        String id = text(tree, "id", wrong);
        String note = text(tree, "note", wrong);
        var brief = object(tree, "brief", wrong);
        var expect = object(tree, "expect", wrong);
        if (id == null || note == null || brief == null || expect == null) return null;
        if (!id.matches("[a-z]+-\\d\\d")) wrong.add("id is no prefix and number: " + id);
        if (!ids.add(id)) wrong.add("id is used twice: " + id);
        if (!note.matches("(?s).*\\bR\\d.*")) wrong.add("note names no rule");
        wrong.addAll(Expectations.crooked(expect));
        var proposed = tree.containsKey("proposed") ? proposed(tree, wrong) : null;
        Object twin = tree.get("twinOf");
        return new WrittenCase(
                file, id, note, twin instanceof String of ? of : null, brief, expect, proposed);
    }

    private static @Nullable Map<String, String> proposed(
            Map<String, @Nullable Object> tree, List<String> wrong) {
        var given = object(tree, "proposed", wrong);
        if (given == null) return null;
        var proposed = new LinkedHashMap<String, String>();
        for (var entry : given.entrySet()) {
            if (Dimension.of(entry.getKey()) == null)
                wrong.add("proposed names no dimension: " + entry.getKey());
            if (entry.getValue() instanceof String answer && Answer.names().contains(answer))
                proposed.put(entry.getKey(), answer);
            else wrong.add("proposed." + entry.getKey() + " is no answer: " + entry.getValue());
        }
        return proposed;
    }

    private static @Nullable String text(
            Map<String, @Nullable Object> tree, String key, List<String> wrong) {
        if (tree.get(key) instanceof String text && !text.isBlank()) return text;
        wrong.add(key + " is missing");
        return null;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> object(
            Map<String, @Nullable Object> tree, String key, List<String> wrong) {
        if (tree.get(key) instanceof Map<?, ?> map) return (Map<String, @Nullable Object>) map;
        wrong.add(key + " is missing");
        return null;
    }
}
