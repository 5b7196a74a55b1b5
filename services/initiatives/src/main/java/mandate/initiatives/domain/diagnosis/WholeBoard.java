package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.diagnosis.Reach.Reached;

/** The board of an undivided initiative: its own answers. */
final class WholeBoard implements FlipBoard {
    private final Deciding deciding;
    private final Outcome today;
    private final List<FlipKind> kinds;
    private final Map<Gates.Effect, Reach<Outcome>> reaches = new HashMap<>();

    WholeBoard(Deciding deciding, Situation whole, Outcome today) {
        this.deciding = deciding;
        this.today = today;
        this.kinds = FlipKind.of(whole.answers(), whole, deciding.rules());
    }

    @Override
    public List<FlipWay> exactly(int answers, FlipGates gates) {
        var ways = new ArrayList<FlipWay>();
        for (Reached<Outcome> reached : reach(gates).at(answers))
            if (!reached.result().sameAs(today))
                for (int[] counts : reached.ways())
                    ways.add(
                            new FlipWay(
                                    gates.moves(),
                                    FlipWay.Step.of("", kinds, counts),
                                    reached.result()));
        return ways;
    }

    private Reach<Outcome> reach(FlipGates gates) {
        return reaches.computeIfAbsent(
                gates.effects().getFirst(), _ -> reach(gates.scopes().whole()));
    }

    private Reach<Outcome> reach(Situation whole) {
        return new Reach<>(
                whole,
                whole.answers(),
                kinds,
                changed -> deciding.outcome(new Scopes(changed, List.of())),
                Outcome::sameAs);
    }
}
