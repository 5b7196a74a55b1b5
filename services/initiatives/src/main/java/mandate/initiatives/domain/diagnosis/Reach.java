package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import mandate.initiatives.domain.choice.Answers;
import mandate.initiatives.domain.choice.Situation;

/**
 * What one scope can be made to come to by changing its answers: every result with the fewest
 * changes it takes, found in the order of their number. Changes of one kind are interchangeable, so
 * only their count is tried.
 *
 * @param <R> what a scope comes to
 */
final class Reach<R> {
    static final int WAYS = 3;

    /** A result, and up to three ways to it: how many changes of each kind. */
    record Reached<R>(R result, List<int[]> ways) {}

    private final Situation situation;
    private final Answers base;
    private final List<FlipKind> kinds;
    private final Function<Situation, R> choose;
    private final BiPredicate<R, R> same;
    private final List<List<Reached<R>>> byCost = new ArrayList<>();
    private final int[] counts;
    private final int[] used;

    /**
     * @param base the answers before any change; for answers that were only read there are none, as
     *     the first answer given replaces them all
     */
    Reach(
            Situation situation,
            Answers base,
            List<FlipKind> kinds,
            Function<Situation, R> choose,
            BiPredicate<R, R> same) {
        this.situation = situation;
        this.base = base;
        this.kinds = kinds;
        this.choose = choose;
        this.same = same;
        this.counts = new int[kinds.size()];
        this.used = new int[kinds.size()];
    }

    /** The results that take exactly so many changes and no fewer. */
    List<Reached<R>> at(int changes) {
        while (byCost.size() <= changes) byCost.add(explored(byCost.size()));
        return byCost.get(changes);
    }

    private List<Reached<R>> explored(int changes) {
        if (changes == 0)
            return List.of(new Reached<>(choose.apply(situation), List.of(counts.clone())));
        var fresh = new ArrayList<Reached<R>>();
        extend(0, base, changes, fresh);
        return fresh;
    }

    private void extend(int kind, Answers answers, int missing, List<Reached<R>> fresh) {
        if (missing == 0) {
            judge(answers, fresh);
            return;
        }
        if (kind == kinds.size()) return;
        FlipKind one = kinds.get(kind);
        int next = used[one.pool()];
        if (next < one.moves().size()) {
            used[one.pool()]++;
            counts[kind]++;
            extend(kind, one.moves().get(next).on(answers), missing - 1, fresh);
            counts[kind]--;
            used[one.pool()]--;
        }
        extend(kind + 1, answers, missing, fresh);
    }

    private void judge(Answers answers, List<Reached<R>> fresh) {
        R result = choose.apply(situation.with(answers));
        for (List<Reached<R>> cheaper : byCost)
            for (Reached<R> known : cheaper) if (same.test(known.result(), result)) return;
        for (Reached<R> known : fresh)
            if (same.test(known.result(), result)) {
                if (known.ways().size() < WAYS) known.ways().add(counts.clone());
                return;
            }
        var ways = new ArrayList<int[]>();
        ways.add(counts.clone());
        fresh.add(new Reached<>(result, ways));
    }
}
