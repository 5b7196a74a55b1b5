package mandate.roles.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import mandate.roles.domain.Statements.Statement;
import org.jspecify.annotations.Nullable;

/** What changed from one definition of a role to another, statement by statement. */
public final class Difference {
    private Difference() {}

    /** How a statement changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same statements, in another order. */
        REORDERED
    }

    /**
     * One change.
     *
     * @param field of the definition, such as {@code skills}
     * @param item which of several it is about, by its name; null for a field that has one value
     * @param part of the item that changed, such as {@code level}; null when all of it is new or
     *     gone
     * @param before null for what was added
     * @param after null for what was removed
     */
    public record Change(
            String field,
            @Nullable Text item,
            @Nullable String part,
            Kind kind,
            @Nullable Text before,
            @Nullable Text after) {}

    /** The changes; none when the definitions say the same, and only then. */
    public static List<Change> between(RoleDefinition before, RoleDefinition after) {
        var changes = new ArrayList<Change>();
        var old = Statements.of(before);
        var young = Statements.of(after);
        for (var field : Statements.FIELDS) {
            var was = old.stream().filter(one -> one.field().equals(field)).toList();
            var is = young.stream().filter(one -> one.field().equals(field)).toList();
            field(field, was, is, changes);
        }
        return List.copyOf(changes);
    }

    private static void field(
            String field, List<Statement> was, List<Statement> is, List<Change> changes) {
        int before = changes.size();
        for (var one : was) {
            var same = same(one, is);
            if (same == null) changes.add(whole(one, Kind.REMOVED));
            else parts(one, same, changes);
        }
        for (var one : is) if (same(one, was) == null) changes.add(whole(one, Kind.ADDED));
        // nothing else can be told apart but their order
        if (changes.size() == before && !was.equals(is))
            changes.add(new Change(field, null, null, Kind.REORDERED, null, null));
    }

    private static @Nullable Statement same(Statement one, List<Statement> among) {
        for (var other : among) if (other.key().equals(one.key())) return other;
        return null;
    }

    private static Change whole(Statement one, Kind kind) {
        var text = one.whole();
        return new Change(
                one.field(),
                one.item(),
                null,
                kind,
                kind == Kind.REMOVED ? text : null,
                kind == Kind.ADDED ? text : null);
    }

    private static void parts(Statement was, Statement is, List<Change> changes) {
        var names = new LinkedHashSet<>(was.parts().keySet());
        names.addAll(is.parts().keySet());
        for (var name : names) {
            var before = was.parts().get(name);
            var after = is.parts().get(name);
            if (Objects.equals(before, after)) continue;
            var kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            changes.add(
                    new Change(
                            is.field(),
                            is.item(),
                            name.isEmpty() ? null : name,
                            kind,
                            before,
                            after));
        }
    }
}
