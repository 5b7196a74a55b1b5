package mandate.initiatives.domain.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An initiative as the choice sees it: the whole, and the workstreams if there are any. */
public record Scopes(Situation whole, List<Scope> workstreams) {
    public Scopes {
        workstreams = List.copyOf(workstreams);
    }

    /** The same initiative with the whole changed. */
    public Scopes withWhole(UnaryOperator<Situation> change) {
        return new Scopes(change.apply(whole), workstreams);
    }

    /** The same initiative with one workstream changed. */
    public Scopes withWorkstream(int index, UnaryOperator<Situation> change) {
        var changed = new ArrayList<>(workstreams);
        Scope old = changed.get(index);
        changed.set(index, new Scope(old.name(), old.workstream(), change.apply(old.situation())));
        return new Scopes(whole, changed);
    }

    /** The same initiative with the whole and every workstream changed. */
    public Scopes withAll(UnaryOperator<Situation> change) {
        List<Scope> changed =
                workstreams.stream()
                        .map(
                                scope ->
                                        new Scope(
                                                scope.name(),
                                                scope.workstream(),
                                                change.apply(scope.situation())))
                        .toList();
        return new Scopes(change.apply(whole), changed);
    }
}
