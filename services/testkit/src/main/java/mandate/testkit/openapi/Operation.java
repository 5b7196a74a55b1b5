package mandate.testkit.openapi;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a client can ask, as far as both code and document say it.
 *
 * @param call method and path, for example {@code GET /api/people/{id}}
 * @param bodies media types of the body, none where there is no body
 * @param queries names of the query parameters
 */
public record Operation(String call, SortedSet<String> bodies, SortedSet<String> queries)
        implements Comparable<Operation> {
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    public Operation {
        bodies = sorted(bodies);
        queries = sorted(queries);
    }

    /** The same out of any collections. */
    public static Operation of(String call, Collection<String> bodies, Collection<String> queries) {
        return new Operation(call, sorted(bodies), sorted(queries));
    }

    Operation and(Operation same) {
        var bothBodies = new TreeSet<>(bodies);
        bothBodies.addAll(same.bodies);
        var bothQueries = new TreeSet<>(queries);
        bothQueries.addAll(same.queries);
        return new Operation(call, bothBodies, bothQueries);
    }

    /** The names in braces in the path. */
    public SortedSet<String> variables() {
        var names = new TreeSet<String>();
        var braces = BRACES.matcher(call);
        while (braces.find()) names.add(braces.group(1));
        return names;
    }

    @Override
    public int compareTo(Operation other) {
        return call.compareTo(other.call);
    }

    private static SortedSet<String> sorted(Collection<String> words) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }
}
