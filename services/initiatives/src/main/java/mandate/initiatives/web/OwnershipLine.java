package mandate.initiatives.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mandate.initiatives.domain.owning.Seat;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.platform.http.ImportReport;
import mandate.platform.http.JsonLine;
import org.jspecify.annotations.Nullable;

/** A line of ownership that exists. */
sealed interface OwnershipLine {
    /** A line without anything in it. */
    record Blank() implements OwnershipLine {}

    /** A line that cannot be read. */
    record Broken(int row, List<FieldProblem> problems) implements OwnershipLine {}

    /**
     * Somebody owns something.
     *
     * @param capacity as what ("chair"), possibly empty
     * @param since first month, YYYY-MM, or null
     * @param loadPct FTE percent a month, or null for an equal share of the seat's
     */
    record Stated(
            int row,
            String initiative,
            String person,
            String scope,
            String capacity,
            @Nullable String since,
            @Nullable Integer loadPct)
            implements OwnershipLine {
        /** Whether the other line is about the same person on the same seat. */
        boolean isAbout(Stated other) {
            return scope.equals(other.scope) && person.equals(other.person);
        }

        /** One ownership out of two lines about it: as both, since the earlier, the larger load. */
        Stated and(Stated other) {
            return new Stated(
                    row,
                    initiative,
                    person,
                    scope,
                    capacity.isEmpty() ? other.capacity : capacity + ", " + other.capacity,
                    earlier(since, other.since),
                    larger(loadPct, other.loadPct));
        }

        private static @Nullable String earlier(@Nullable String one, @Nullable String other) {
            if (one == null || other == null) return one == null ? other : one;
            return one.compareTo(other) <= 0 ? one : other;
        }

        private static @Nullable Integer larger(@Nullable Integer one, @Nullable Integer other) {
            if (one == null || other == null) return one == null ? other : one;
            return Math.max(one, other);
        }
    }

    Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    int LONGEST = 200;

    static OwnershipLine read(JsonLine line) {
        return switch (line) {
            case JsonLine.Blank _ -> new Blank();
            case JsonLine.Broken(var row, var problems) -> new Broken(row, problems);
            case JsonLine.Tree(var row, var tree) -> {
                var problems = new ArrayList<FieldProblem>();
                var stated = stated(row, Fields.of(tree, problems));
                yield problems.isEmpty() ? stated : new Broken(row, problems);
            }
        };
    }

    /** Counts the line where it is broken. */
    default void countBroken(ImportReport report) {
        if (this instanceof Broken(var row, var problems)) report.refuse(row, problems);
    }

    private static Stated stated(int row, Fields fields) {
        var initiative = fields.text("initiative", LONGEST);
        var person = fields.text("person", LONGEST);
        var scope = fields.optionalText("scope", LONGEST);
        var capacity = fields.optionalText("capacity", LONGEST);
        var since = fields.optionalText("since", LONGEST);
        if (since != null && !MONTH.matcher(since).matches())
            fields.refuse("since", since, "a month as YYYY-MM", "");
        var load =
                fields.raw("loadPct") == null
                        ? null
                        : (Integer) fields.integer("loadPct", 0, 1_000);
        fields.finish();
        return new Stated(
                row,
                initiative,
                person,
                scope == null ? Seat.WHOLE : scope,
                capacity == null ? "" : capacity,
                since,
                load);
    }
}
