package mandate.matching.engine.plan.method;

import java.util.Arrays;

/**
 * The bound: prices λ(unit) that make L(λ) = Σ λ + Σ over people of the cheapest bundle as large as
 * they can.
 *
 * <p>"Each unit once, or empty at its price" is relaxed with a price λ ≤ price of empty; what is
 * left falls apart into people, and {@link BundlePricer} answers for each exactly. So L(λ) is a
 * lower bound on every plan, whatever λ. A supergradient is g(u) = 1 − (people whose bundle has u).
 *
 * <p>Ascent by heavy ball with level steps: d ← m·d + g; λ ← λ + (best + δ − L)/‖d‖² · d, cut at
 * the price of empty. δ grows by a fifth on a success worth a tenth of it (growing on any success
 * keeps it too large for hundreds of steps); after 40 steps without success, δ shrinks to 0.4 of
 * itself, d is halved and λ goes back to the best point (Polyak 1964; Camerini, Fratta, Maffioli
 * 1975).
 *
 * <p>On the way, w(arc) ← 0.97·w + 0.03·[picked] gathers how often each arc is picked: these
 * ergodic means approach an optimal fractional plan (Larsson, Patriksson, Strömberg 1999), and the
 * dive follows them.
 */
final class Dual {
    private static final double KEEP = 0.97;
    private static final int PATIENCE = 40;
    private static final double WORTHWHILE = 0.1;

    final Core core;
    final double[] lambda;
    final double[] bestLambda;
    double best = Double.NEGATIVE_INFINITY;
    private final double[] weight;
    private final int[] seen;
    private int now;
    private final double[] direction;
    private final int[] taken;
    private final int[] picks;
    private final int[] pickCount;
    private final double[] value;
    private final boolean[] knapsack;
    private final Crew crew;
    private final BundlePricer[] pricers;
    private final int piece;

    Dual(Core core, double[] start, Crew crew) {
        this.core = core;
        this.crew = crew;
        lambda = start.clone();
        bestLambda = start.clone();
        weight = new double[core.arcs];
        seen = new int[core.arcs];
        direction = new double[core.units];
        taken = new int[core.units];
        picks = new int[core.arcs];
        pickCount = new int[core.people];
        value = new double[core.people];
        knapsack = new boolean[core.people];
        for (int p = 0; p < core.people; p++) knapsack[p] = KnapsackPricer.suits(core, p);
        pricers = new BundlePricer[crew.size];
        for (int w = 0; w < crew.size; w++) pricers[w] = new BundlePricer(core);
        piece = Math.clamp(core.people / 32, 1, 128);
    }

    /** Prices to start from: the cheapest candidate of each unit, or its price of staying empty. */
    static double[] cheapest(Core core) {
        var lambda = new double[core.units];
        for (int u = 0; u < core.units; u++) {
            lambda[u] = core.empty[u];
            for (int i = core.unitStart[u]; i < core.unitStart[u + 1]; i++)
                lambda[u] = Math.min(lambda[u], core.arcCost[core.arcOfUnit[i]]);
        }
        return lambda;
    }

    /**
     * Climbs for at most so many steps.
     *
     * @param delta how far above the best bound to aim at first, in cost units
     * @param momentum m, below 1
     * @param enough stops as soon as the bound is above this
     * @param stop asked before each step
     */
    void climb(int steps, double delta, double momentum, double enough, Stop stop) {
        double level = delta;
        double least = delta * 1e-5;
        int stalls = 0;
        for (int i = 0; i < steps && level > least && best < enough && !stop.now(); i++) {
            double bound = evaluate();
            if (bound > best) {
                if (bound - best > WORTHWHILE * level) level *= 1.2;
                best = bound;
                System.arraycopy(lambda, 0, bestLambda, 0, lambda.length);
                stalls = 0;
            } else if (++stalls >= PATIENCE) {
                level *= 0.4;
                stalls = 0;
                System.arraycopy(bestLambda, 0, lambda, 0, lambda.length);
                for (int u = 0; u < direction.length; u++) direction[u] *= 0.5;
                continue;
            }
            step(level, bound, momentum);
        }
    }

    /**
     * Resilient first steps: each unit has a stride of its own, at first a twentieth of what its
     * candidates cost on average; it grows by a tenth while the sign of g stays, shrinks to 0.7 of
     * itself where it turns (Riedmiller, Braun 1993). Far from the optimum it does in fifty steps
     * what the heavy ball does in a thousand; close to it, the ball goes on.
     */
    void settle(int steps, Stop stop) {
        var stride = new double[core.units];
        var before = new int[core.units];
        for (int u = 0; u < core.units; u++) stride[u] = 0.05 * meanCost(u);
        for (int i = 0; i < steps && !stop.now(); i++) {
            double bound = evaluate();
            if (bound > best) {
                best = bound;
                System.arraycopy(lambda, 0, bestLambda, 0, lambda.length);
            }
            for (int u = 0; u < core.units; u++) {
                int g = Integer.signum(1 - taken[u]);
                if (g * before[u] > 0) stride[u] *= 1.1;
                else if (g * before[u] < 0) stride[u] *= 0.7;
                if (g != 0) before[u] = g;
                lambda[u] = Math.min(core.empty[u], lambda[u] + g * stride[u]);
            }
        }
    }

    /** Goes back to the best prices so far. */
    void back() {
        System.arraycopy(bestLambda, 0, lambda, 0, lambda.length);
    }

    private double meanCost(int unit) {
        int from = core.unitStart[unit];
        int to = core.unitStart[unit + 1];
        double sum = 0;
        for (int i = from; i < to; i++) sum += core.arcCost[core.arcOfUnit[i]];
        return to == from ? core.empty[unit] : sum / (to - from);
    }

    /** L at the present λ; the picks and their weights come with it. */
    double evaluate() {
        crew.share(core.people, piece, this::price);
        double bound = 0;
        Arrays.fill(taken, 0);
        now++;
        for (int p = 0; p < core.people; p++) {
            bound += value[p];
            int from = core.personStart[p];
            for (int i = from; i < from + pickCount[p]; i++) {
                int a = picks[i];
                taken[core.arcUnit[a]]++;
                weight[a] = weight[a] * power(now - seen[a]) + (1 - KEEP);
                seen[a] = now;
            }
        }
        for (double one : lambda) bound += one;
        return bound;
    }

    private void price(int worker, int from, int to) {
        var pricer = pricers[worker];
        for (int p = from; p < to; p++)
            value[p] = pricer.price(p, lambda, picks, pickCount, knapsack[p]);
    }

    private void step(double level, double bound, double momentum) {
        double norm = 0;
        for (int u = 0; u < core.units; u++) {
            double g = 1 - taken[u];
            if (g > 0 && lambda[u] >= core.empty[u]) g = 0;
            double d = momentum * direction[u] + g;
            direction[u] = d;
            norm += d * d;
        }
        if (norm == 0) return;
        double length = Math.max(0, best + level - bound) / norm;
        for (int u = 0; u < core.units; u++)
            lambda[u] = Math.min(core.empty[u], lambda[u] + length * direction[u]);
    }

    /** The ergodic weight of an arc, 0 to 1. */
    double weight(int arc) {
        return weight[arc] * power(now - seen[arc]);
    }

    /** Starts with the weights gathered on the core this one was cut from. */
    void inherit(Dual from) {
        for (int a = 0; a < core.arcs; a++) weight[a] = from.weight(core.arcOrigin[a]);
    }

    private static final double[] POWERS = powers();

    private static double[] powers() {
        var powers = new double[512];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) powers[i] = powers[i - 1] * KEEP;
        return powers;
    }

    private static double power(int age) {
        return age < POWERS.length ? POWERS[age] : 0;
    }

    /** What each person's cheapest bundle was worth at the last evaluation. */
    double bundle(int person) {
        return value[person];
    }
}
