package mandate.initiatives.domain.choice;

import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.finding.Robustness;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How far the weights may move before an initiative, or one of its workstreams, comes to another
 * verdict. Channel answers are counted and not weighed, so their weights have no say.
 */
public final class Weights {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final Side[] SIDES = {Side.COMMUNITY, Side.TEAM, Side.BOTH, Side.SOCIAL_MEDIA};
    private static final double FOUR_DECIMALS = 1e4;

    private Weights() {}

    /** How far the weights of a rule set may move for this initiative. */
    public static Robustness robustness(Scopes scopes, RuleSet rules) {
        if (scopes.workstreams().isEmpty() || Gates.r60OutOfScope(scopes.whole()))
            return robustness(scopes.whole(), null, rules);
        Robustness weakest = Robustness.ANY_WEIGHTS;
        boolean open = true;
        for (Scope scope : scopes.workstreams()) {
            weakest = weaker(weakest, robustness(scope.situation(), scope.name(), rules));
            Choice choice = Choosing.choose(scope.situation(), rules);
            open &= choice.verdict() == Verdict.UNDECIDED;
        }
        // where no workstream decides anything, the answers of the initiative do
        return open ? weaker(weakest, robustness(scopes.whole(), null, rules)) : weakest;
    }

    private static Robustness weaker(Robustness one, Robustness two) {
        boolean first = less(one.oneWeight(), two.oneWeight());
        Robustness single = first ? one : two;
        return new Robustness(
                single.oneWeight(),
                single.which(),
                less(one.allWeights(), two.allWeights()) ? one.allWeights() : two.allWeights(),
                single.scope());
    }

    private static boolean less(@Nullable Double one, @Nullable Double two) {
        return two == null || (one != null && one <= two);
    }

    private static Robustness robustness(
            Situation situation, @Nullable String scope, RuleSet rules) {
        var tilting = new Tilting(situation, rules);
        Heaviest weakest = null;
        double least = 1;
        for (int side = 0; side < SIDES.length; side++) {
            Heaviest heaviest = heaviest(situation, SIDES[side], rules);
            if (heaviest == null) continue;
            double share = tilting.oneSum(side, heaviest.weight()) / heaviest.weight();
            if (share >= least) continue;
            least = share;
            weakest = heaviest;
        }
        Double all = rounded(tilting.allWeights());
        Double one = rounded(least);
        return weakest == null || one == null
                ? new Robustness(null, null, all, null)
                : new Robustness(one, weakest.path(), all, scope);
    }

    private static @Nullable Double rounded(double share) {
        double figure = Math.round(share * FOUR_DECIMALS) / FOUR_DECIMALS;
        return figure >= 1 ? null : Double.valueOf(figure);
    }

    /** The weight on a side that has to move least to move the sum. */
    private record Heaviest(String path, double weight) {}

    private static @Nullable Heaviest heaviest(Situation situation, Side side, RuleSet rules) {
        Heaviest heaviest = null;
        for (Dimension dimension : DIMENSIONS)
            if (lies(situation.answer(dimension), side))
                heaviest = heavier(heaviest, dimension.path(), rules.weight(dimension));
        for (Leaning leaning : Weighing.of(situation, rules).counted())
            if (leaning.side() == side)
                heaviest =
                        heavier(heaviest, leaning.fact().path(), rules.factWeight(leaning.rule()));
        return heaviest;
    }

    private static @Nullable Heaviest heavier(
            @Nullable Heaviest known, String path, double weight) {
        if (weight <= 0 || (known != null && known.weight() >= weight)) return known;
        return new Heaviest(path, weight);
    }

    private static boolean lies(@Nullable Answer answer, Side side) {
        return switch (side) {
            case COMMUNITY -> answer == Answer.COMMUNITY;
            case TEAM -> answer == Answer.TEAM;
            case BOTH -> answer == Answer.BOTH;
            case SOCIAL_MEDIA -> false;
        };
    }
}
