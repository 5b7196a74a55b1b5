package mandate.initiatives.domain.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactValue;

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

    /**
     * The same initiative with one of its facts set. What a workstream says itself is not overruled
     * by what the initiative says.
     */
    public Scopes with(Fact fact, FactValue value) {
        Situation changed = whole.with(fact, value, true);
        if (workstreams.isEmpty()) return new Scopes(changed, workstreams);
        var scopes = new ArrayList<Scope>(workstreams.size());
        for (Scope scope : workstreams)
            scopes.add(scope.situation().own().asked(fact) ? scope : scope.with(fact, value));
        return new Scopes(changed, scopes);
    }
}
