package mandate.platform.http;

import java.util.regex.Pattern;
import mandate.platform.core.Expectation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What a client that puts a document says about the one that is there (RFC 9110, section 13). */
public sealed interface Precondition {
    /** One of the two headers, readable. */
    record Says(Expectation expectation) implements Precondition {}

    /** Neither header. */
    record Silent() implements Precondition {}

    /** A header that says nothing usable. */
    record Unreadable(Problem problem) implements Precondition {}

    Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    /** Reads {@code If-None-Match: *} (there is none yet) or {@code If-Match} (an ETag or *). */
    static Precondition of(HttpHeaders headers) {
        var none = headers.getFirst(HttpHeaders.IF_NONE_MATCH);
        var match = headers.getFirst(HttpHeaders.IF_MATCH);
        if (none != null && match != null) return new Unreadable(invalid("both headers", match));
        if (none != null)
            return none.strip().equals("*")
                    ? new Says(new Expectation.Absent())
                    : new Unreadable(invalid(HttpHeaders.IF_NONE_MATCH, none));
        return match == null ? new Silent() : matching(match.strip());
    }

    /** The entity tag of a revision. */
    static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    private static Precondition matching(String match) {
        if (match.equals("*")) return new Says(new Expectation.Present());
        var strong = STRONG.matcher(match);
        return strong.matches()
                ? new Says(new Expectation.At(Long.parseLong(strong.group(1))))
                : new Unreadable(invalid(HttpHeaders.IF_MATCH, match));
    }

    /** The refusal of a stale or unexpected revision. */
    static Problem failed(String what, @Nullable Long present) {
        var detail =
                present == null
                        ? what + " does not exist yet: send If-None-Match: * to create it."
                        : what
                                + " is at revision "
                                + etag(present)
                                + ": read it again and send that in If-Match.";
        return Problem.of(
                HttpStatus.PRECONDITION_FAILED,
                "stale-revision",
                "Somebody else was here in the meantime",
                detail);
    }

    /** The refusal of a change that does not say which revision it has seen. */
    static Problem required(String what, long present) {
        return Problem.of(
                HttpStatus.PRECONDITION_REQUIRED,
                "precondition-required",
                "Say which revision this changes",
                what
                        + " is at revision "
                        + etag(present)
                        + ": read it and send its ETag in If-Match.");
    }

    private static Problem invalid(String header, String value) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "invalid-precondition",
                "The precondition cannot be read",
                "If-None-Match: * or If-Match: \"<revision>\" is allowed, one of them.",
                java.util.List.of(FieldProblem.of(header, value, "* or one ETag such as \"7\"")),
                java.util.Map.of());
    }
}
