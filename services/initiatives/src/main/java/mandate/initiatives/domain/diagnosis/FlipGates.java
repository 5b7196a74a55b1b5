package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.choice.Scope;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.diagnosis.FlipMoves.Move;

/**
 * A set of changes to facts, and how things stand with them.
 *
 * @param next the first field that is not decided upon yet
 * @param effects what the facts do, for the whole and for each workstream
 */
record FlipGates(List<Move> moves, int next, Scopes scopes, List<Gates.Effect> effects) {
    FlipGates {
        moves = List.copyOf(moves);
        effects = List.copyOf(effects);
    }

    /** No fact is changed. */
    static FlipGates unchanged(Scopes scopes, Deciding deciding) {
        return new FlipGates(List.of(), 0, scopes, effects(scopes, deciding));
    }

    /** All sets with one more fact changed, each set once. */
    List<FlipGates> withOneMore(List<List<Move>> fields, Deciding deciding) {
        var more = new ArrayList<FlipGates>();
        for (int field = next; field < fields.size(); field++)
            for (Move move : fields.get(field)) more.add(with(move, field + 1, deciding));
        return more;
    }

    private FlipGates with(Move move, int following, Deciding deciding) {
        var longer = new ArrayList<>(moves);
        longer.add(move);
        Scopes changed = move.on(scopes);
        return new FlipGates(longer, following, changed, effects(changed, deciding));
    }

    private static List<Gates.Effect> effects(Scopes scopes, Deciding deciding) {
        boolean read = !deciding.platform().isEmpty();
        var effects = new ArrayList<Gates.Effect>(scopes.workstreams().size() + 1);
        effects.add(Gates.effect(scopes.whole(), read, deciding.rules()));
        for (Scope scope : scopes.workstreams())
            effects.add(Gates.effect(scope.situation(), read, deciding.rules()));
        return effects;
    }
}
