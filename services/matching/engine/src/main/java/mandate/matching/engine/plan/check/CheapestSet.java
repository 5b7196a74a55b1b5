package mandate.matching.engine.plan.check;

import java.util.List;

/** The cheapest set of offers one person can take; what the bound of a plan rests on. */
final class CheapestSet {
    /** Whether two seats must have different people. */
    interface Differ {
        boolean test(int seat, int other);
    }

    private final List<BoundCheck.Offer> offers;
    private final int[] room;
    private final int hats;
    private final Differ differ;
    private final long[] prefix;
    private final BoundCheck.Offer[] chosen;
    private long best;
    private int nodes;

    /**
     * @param offers cheapest first, each of which fits on its own
     */
    CheapestSet(List<BoundCheck.Offer> offers, int[] room, int hats, Differ differ) {
        this.offers = offers;
        this.room = room;
        this.hats = hats;
        this.differ = differ;
        prefix = new long[offers.size() + 1];
        for (int i = 0; i < offers.size(); i++) prefix[i + 1] = prefix[i] + offers.get(i).value();
        chosen = new BoundCheck.Offer[offers.size()];
    }

    /** The value; where the search needs more nodes, a lower and still valid one. */
    long value(int mostNodes) {
        int worn = 0;
        for (var one : offers) worn += one.hats();
        if (room.length == 1 && worn <= hats && (long) offers.size() * room[0] < 50_000_000)
            if (noneDiffer()) return table();
        nodes = mostNodes;
        search(0, 0, hats, 0);
        return nodes > 0 ? best : prefix[Math.min(offers.size(), hats)];
    }

    private boolean noneDiffer() {
        for (int i = 0; i < offers.size(); i++)
            for (int j = 0; j < i; j++)
                if (differ.test(offers.get(i).head(), offers.get(j).head())) return false;
        return true;
    }

    private long table() {
        var reach = new long[room[0] + 1];
        for (var one : offers) {
            int load = one.load()[0];
            for (int r = room[0]; r >= load; r--)
                reach[r] = Math.min(reach[r], reach[r - load] + one.value());
        }
        return reach[room[0]];
    }

    private void search(int from, int depth, int hatsLeft, long value) {
        best = Math.min(best, value);
        for (int i = from; i < offers.size() && hatsLeft > 0; i++) {
            int reach = Math.min(offers.size(), i + hatsLeft);
            if (value + prefix[reach] - prefix[i] >= best || nodes-- <= 0) return;
            var one = offers.get(i);
            if (one.hats() > hatsLeft || !take(one, depth)) continue;
            search(i + 1, depth + 1, hatsLeft - one.hats(), value + one.value());
            for (int t = 0; t < room.length; t++) room[t] += one.load()[t];
        }
    }

    private boolean take(BoundCheck.Offer one, int depth) {
        for (int t = 0; t < room.length; t++) if (one.load()[t] > room[t]) return false;
        for (int d = 0; d < depth; d++) if (differ.test(one.head(), chosen[d].head())) return false;
        for (int t = 0; t < room.length; t++) room[t] -= one.load()[t];
        chosen[depth] = one;
        return true;
    }
}
