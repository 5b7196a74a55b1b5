package mandate.platform.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A refusal in the form of RFC 9457.
 *
 * @param code last part of the stable type, for example {@code invalid-brief}
 * @param errors the fields concerned, possibly none
 * @param more extension members, for example the rule that refused
 */
public record Problem(
        HttpStatus status,
        String code,
        String title,
        String detail,
        List<FieldProblem> errors,
        Map<String, Object> more) {
    private static final String TYPES = "urn:mandate:problem:";

    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    /** A refusal that is about no field in particular. */
    public static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of(), Map.of());
    }

    /** A refusal of a request whose fields are wrong. */
    public static Problem fields(String code, String title, List<FieldProblem> errors) {
        var first = errors.getFirst();
        var detail =
                "%s: expected %s%s."
                        .formatted(
                                first.field(),
                                first.allowedInWords(),
                                errors.size() == 1
                                        ? ""
                                        : " (and %d more)".formatted(errors.size() - 1));
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, code, title, detail, errors, Map.of());
    }

    /** The same refusal with an extension member. */
    public Problem with(String name, Object value) {
        var extended = new LinkedHashMap<>(more);
        extended.put(name, value);
        return new Problem(status, code, title, detail, errors, extended);
    }

    /** The answer to a request for the given path. */
    public ResponseEntity<Object> answer(String instance) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json(instance));
    }

    /** The document, members in the order of the RFC. */
    public Map<String, @Nullable Object> json(String instance) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("type", TYPES + code);
        json.put("title", title);
        json.put("status", status.value());
        json.put("detail", detail);
        json.put("instance", instance);
        json.putAll(new java.util.TreeMap<>(more));
        json.put("errors", errors.stream().map(FieldProblem::json).toList());
        return json;
    }
}
