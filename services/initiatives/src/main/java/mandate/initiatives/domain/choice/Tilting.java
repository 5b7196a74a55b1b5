package mandate.initiatives.domain.choice;

import java.util.Arrays;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;

/**
 * How far the scales of one scope may be tilted before it comes to another verdict. Weights reach
 * the choice as four sums: for community, for team, for both, and of facts for social media. Every
 * question the choice asks about them is a line through these sums, so along any straight way the
 * verdict can change only where such a line is crossed: the crossings are worked out, and the
 * choice itself is asked between them. What keeps a verdict, or makes another, wants some sums
 * larger and others smaller and never one of them in between; so the corners of a box tell when any
 * weights within it change the verdict.
 */
final class Tilting {
    private static final int SIDES = 4;
    private static final double SLACK = 1e-9;

    private final Situation situation;
    private final RuleSet rules;
    private final Weighing scales;
    private final double[] sums;
    private final double[][] lines;
    private final Verdict today;

    Tilting(Situation situation, RuleSet rules) {
        this.situation = situation;
        this.rules = rules;
        this.scales = Weighing.of(situation, rules);
        this.sums =
                new double[] {
                    scales.community(), scales.team(), scales.both(), scales.socialMedia()
                };
        this.lines = lines(rules.margin(Margin.TOO_CLOSE), rules.margin(Margin.MEDIUM_SHARE));
        this.today = verdict(sums);
    }

    // community, team, both, social media, and what has to be exceeded
    private static double[][] lines(double close, double medium) {
        return new double[][] {
            {-1, 0, 1, 0, 0},
            {0, -1, 1, 0, 0},
            {-1 - close, 1 - close, -close, 0, SLACK},
            {-close, 1 - close, -close, -1, SLACK},
            {1 - close, -1 - close, -close, 0, SLACK},
            {1 - close, -close, -close, -1, SLACK},
            {-medium, 1 - medium, -medium, 0, 0},
            {-1, 0, 0, 1, 0},
            {0, -1, 0, 1, 0}
        };
    }

    /** By how much all weights may move at once, as a share; 1 where they may fall to nothing. */
    double allWeights() {
        double least = 1;
        for (int corner = 0; corner < 1 << SIDES; corner++) {
            double[] way = new double[SIDES];
            for (int side = 0; side < SIDES; side++)
                way[side] = (corner >> side & 1) == 0 ? sums[side] : -sums[side];
            least = first(way, least);
        }
        return least;
    }

    /** By how much one sum may move up or down, at most by a limit. */
    double oneSum(int side, double limit) {
        double[] up = new double[SIDES];
        up[side] = 1;
        double[] down = new double[SIDES];
        down[side] = -1;
        return first(down, first(up, limit));
    }

    /** How far it is along a way to another verdict, at most a limit. */
    private double first(double[] way, double limit) {
        double[] crossings = crossings(way, limit);
        for (int i = 0; i + 1 < crossings.length; i++) {
            double between = (crossings[i] + crossings[i + 1]) / 2;
            if (crossings[i] < crossings[i + 1] && verdict(after(way, between)) != today)
                return crossings[i];
        }
        return limit;
    }

    private double[] crossings(double[] way, double limit) {
        double[] crossings = new double[lines.length + 2];
        int count = 1;
        for (double[] line : lines) {
            double slope = along(line, way);
            double at = slope == 0 ? 0 : (line[SIDES] - along(line, sums)) / slope;
            if (at > 0 && at < limit) crossings[count++] = at;
        }
        crossings[count++] = limit;
        double[] sorted = Arrays.copyOf(crossings, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static double along(double[] line, double[] way) {
        double sum = 0;
        for (int side = 0; side < SIDES; side++) sum += line[side] * way[side];
        return sum;
    }

    private double[] after(double[] way, double far) {
        double[] moved = sums.clone();
        for (int side = 0; side < SIDES; side++) moved[side] += far * way[side];
        return moved;
    }

    private Verdict verdict(double[] at) {
        Weighing tilted = scales.with(at[0], at[1], at[2], at[3]);
        return Choosing.choose(situation, tilted, rules).verdict();
    }
}
