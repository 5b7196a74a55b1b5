package mandate.matching.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import mandate.matching.app.People.Outcome;
import mandate.matching.engine.people.PersonRead.Understood;
import mandate.matching.engine.people.PersonTree;
import mandate.platform.core.Author;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Expectation;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a record that is put beside the one that is there. */
record Recording(MatchingAnnouncer announcer) {
    Settled<PersonState, Outcome> decide(
            Author by, Understood read, Expectation expectation, @Nullable Kept<PersonState> kept) {
        var present = kept == null ? null : (Long) kept.state().revision();
        if (!expectation.holds(present)) return Settled.unchanged(new Outcome.Stale(present));
        var tree = PersonTree.of(read.profile(), read.display());
        if (kept != null && kept.state().tree().equals(tree))
            return Settled.unchanged(new Outcome.Unchanged(kept.state()));
        var id = read.profile().id();
        var before =
                kept == null
                        ? PersonState.blank(id, Map.of(), read.profile(), read.display())
                        : kept.state();
        var after = before.rewritten(tree, read.profile(), read.display());
        var told = List.of(announcer.recorded(by, id, after.revision()));
        var write =
                kept == null
                        ? Write.create(by.key(id), after, told, by)
                        : Write.change(kept, after, told, by);
        return new Settled<>(
                new Outcome.Recorded(
                        after, kept == null, fields(before.tree(), tree, kept == null)),
                write);
    }

    private static List<String> fields(
            Map<String, Object> before, Map<String, Object> after, boolean first) {
        if (first) return after.keySet().stream().toList();
        var differing = new TreeSet<String>();
        for (var field : after.keySet())
            if (!Objects.equals(after.get(field), before.get(field))) differing.add(field);
        for (var field : before.keySet()) if (!after.containsKey(field)) differing.add(field);
        return List.copyOf(differing);
    }
}
