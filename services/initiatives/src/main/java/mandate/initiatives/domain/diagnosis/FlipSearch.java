package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.diagnosis.FlipMoves.Move;
import mandate.initiatives.domain.finding.Flip;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the smallest sets of changes that change verdict or type, of the whole or of a part.
 * The search is exact over the answers, the channel answers and the facts of the gates (see {@link
 * FlipMoves}): all sets of one size are covered before the next size is begun, so a flip that is
 * shown has no smaller one, and all that are shown are of the same size. It asks the very choice
 * that made the diagnosis. What keeps it small: questions that weigh the same and stand on the same
 * side are interchangeable, facts matter only by what they do to the choice, and workstreams meet
 * only in what they come to. No flip means that no set of up to {@link #LARGEST} changes does it.
 */
final class FlipSearch {
    static final int MOST = 3;
    static final int LARGEST = 8;

    private final Deciding deciding;
    private final FlipBoard board;
    private final List<List<Move>> fields;
    private final List<List<FlipGates>> gatesBySize = new ArrayList<>();
    private final Map<List<Gates.Effect>, Integer> fewest = new HashMap<>();

    private FlipSearch(Deciding deciding, Scopes scopes, Outcome today) {
        this.deciding = deciding;
        this.board = FlipBoard.of(deciding, scopes, today);
        this.fields = FlipMoves.of(scopes);
        gatesBySize.add(List.of(FlipGates.unchanged(scopes, deciding)));
    }

    static List<Flip> search(Deciding deciding, Scopes scopes, Outcome today) {
        var search = new FlipSearch(deciding, scopes, today);
        for (int size = 1; size <= LARGEST; size++) {
            List<FlipWay> ways = search.ways(size);
            if (!ways.isEmpty()) return shown(ways);
        }
        return List.of();
    }

    private List<FlipWay> ways(int size) {
        var ways = new ArrayList<FlipWay>();
        for (int facts = 0; facts <= size; facts++)
            for (FlipGates gates : gates(facts))
                if (worthwhile(gates)) ways.addAll(board.exactly(size - facts, gates));
        return ways;
    }

    private List<FlipGates> gates(int size) {
        while (gatesBySize.size() <= size) {
            var more = new ArrayList<FlipGates>();
            for (FlipGates gates : gatesBySize.getLast())
                more.addAll(gates.withOneMore(fields, deciding));
            gatesBySize.add(more);
        }
        return gatesBySize.get(size);
    }

    // what fewer facts do as well is no part of a smallest set
    private boolean worthwhile(FlipGates gates) {
        int size = gates.moves().size();
        Integer known = fewest.putIfAbsent(gates.effects(), size);
        return known == null || known == size;
    }

    // different outcomes first, then different kinds of change, then other questions of one kind
    private static List<Flip> shown(List<FlipWay> ways) {
        var flips = new ArrayList<Flip>();
        var taken = new ArrayList<FlipWay>();
        for (FlipWay way : ways)
            if (taken.stream().noneMatch(other -> other.to().sameAs(way.to()))) taken.add(way);
        for (FlipWay way : ways) if (!taken.contains(way)) taken.add(way);
        for (FlipWay way : taken) if (flips.size() < MOST) flips.add(flip(way, 0));
        for (FlipWay way : taken)
            for (int more = 1; more < MOST && flips.size() < MOST; more++)
                if (way.sets(MOST).size() > more) flips.add(flip(way, more));
        return flips;
    }

    private static Flip flip(FlipWay way, int place) {
        Map<String, @Nullable Object> set = way.sets(place + 1).get(place);
        return new Flip(set, way.to().verdict(), way.to().type(), set.size());
    }
}
