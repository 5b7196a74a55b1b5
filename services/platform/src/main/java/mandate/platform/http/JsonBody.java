package mandate.platform.http;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a request body strictly: one JSON value, no duplicate keys, no lone surrogates, no control
 * characters, at most 64 levels deep.
 */
public final class JsonBody {
    // tells nothing: the source of a body is never kept
    private static final Pattern SOURCE = Pattern.compile(" \\([^()]*\\[Source:.*?\\]\\)");
    private static final int MOST_LEVELS = 64;
    private static final int LONGEST_TEXT = 4 * 1024 * 1024;
    private static final JsonMapper STRICT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_LEVELS)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNumberLength(40)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonBody() {}

    /** What a body was read as. */
    public sealed interface Read {
        /** A JSON value as maps, lists, texts, numbers, booleans and null. */
        record Value(@Nullable Object tree) implements Read {}

        /** Why it could not be read. */
        record Unreadable(Problem problem) implements Read {}
    }

    /** Reads any JSON value. */
    public static Read any(byte[] body) {
        try {
            var tree = STRICT.readValue(body, Object.class);
            var strange = Characters.firstStrange(tree, "");
            return strange == null
                    ? new Read.Value(tree)
                    : new Read.Unreadable(
                            Problem.fields(
                                    "invalid-text",
                                    "A text holds characters that cannot be kept",
                                    List.of(strange)));
        } catch (JacksonException e) {
            return new Read.Unreadable(malformed(e));
        }
    }

    /** Reads a JSON object; anything else is refused. */
    public static Read object(byte[] body) {
        var read = any(body);
        if (read instanceof Read.Value(var tree) && !(tree instanceof Map))
            return new Read.Unreadable(
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "not-an-object",
                            "The body is not a JSON object",
                            "One JSON object is allowed here, not " + kindOf(tree) + "."));
        return read;
    }

    /** The tree of a body that {@link #object} has read. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> map(Read.Value value) {
        if (value.tree() instanceof Map<?, ?> map) return (Map<String, @Nullable Object>) map;
        throw new IllegalArgumentException("Not an object: " + kindOf(value.tree()));
    }

    private static Problem malformed(JacksonException e) {
        var where = e.getLocation();
        var place =
                where == null
                        ? ""
                        : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr());
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed-json",
                "The body is not well-formed JSON",
                said(e) + place);
    }

    private static String said(JacksonException e) {
        // the only thing that can be wrong with a whole value of any shape
        return e instanceof MismatchedInputException
                ? "Something follows after the value"
                : firstLine(e.getOriginalMessage());
    }

    private static String firstLine(@Nullable String message) {
        if (message == null) return "unreadable";
        var line = SOURCE.matcher(message.lines().findFirst().orElse("unreadable")).replaceAll("");
        return Characters.cut(line, 200);
    }

    private static String kindOf(@Nullable Object tree) {
        return switch (tree) {
            case null -> "null";
            case List<?> _ -> "a list";
            case String _ -> "a text";
            case Number _ -> "a number";
            case Boolean _ -> "true or false";
            default -> "an object";
        };
    }
}
