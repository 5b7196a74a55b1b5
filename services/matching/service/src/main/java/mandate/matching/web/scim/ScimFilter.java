package mandate.matching.web.scim;

import java.util.Locale;
import java.util.regex.Pattern;

/** The filters that directories use to find a user: {@code userName eq "…"} and by externalId. */
sealed interface ScimFilter {
    Pattern EQUAL =
            Pattern.compile(
                    "\\s*(userName|externalId)\\s+eq\\s+\"((?:[^\"\\\\]|\\\\.){1,256})\"\\s*",
                    Pattern.CASE_INSENSITIVE);

    /** Everybody. */
    record Everybody() implements ScimFilter {}

    /** By user name. */
    record UserName(String value) implements ScimFilter {}

    /** By the directory's own id. */
    record ExternalId(String value) implements ScimFilter {}

    /** A filter that is not supported. */
    record Unsupported() implements ScimFilter {}

    static ScimFilter of(String filter) {
        if (filter.isBlank()) return new Everybody();
        var equal = EQUAL.matcher(filter);
        if (!equal.matches()) return new Unsupported();
        var value = equal.group(2).replaceAll("\\\\(.)", "$1");
        return equal.group(1).toLowerCase(Locale.ROOT).equals("username")
                ? new UserName(value)
                : new ExternalId(value);
    }
}
