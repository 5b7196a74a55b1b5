package mandate.matching.engine.plan.method;

/**
 * What it costs at prices λ to force an arc: f(a) = cheapest bundle of its person that has a, less
 * his cheapest bundle; never below 0.
 *
 * <p>L(λ) + f(a) is a lower bound on every plan that has a. For people priced as a knapsack f is
 * the change of the relaxation with the marginal value of room θ, max(0, c − λ + θ·load), where a
 * guide is enough.
 */
final class ForcedCosts {
    /**
     * Above this share of the price of empty a guide makes do with c − λ, which f is never below.
     */
    private static final double FAR = 0.02;

    private ForcedCosts() {}

    /** f of every arc at the prices λ, as a guide. */
    static double[] guide(Core core, double[] lambda, Crew crew) {
        return at(core, lambda, crew, true);
    }

    /** f of every arc at the prices λ, as a proof. */
    static double[] exact(Core core, double[] lambda, Crew crew) {
        return at(core, lambda, crew, false);
    }

    private static double[] at(Core core, double[] lambda, Crew crew, boolean guide) {
        var forced = new double[core.arcs];
        var pricers = new BundlePricer[crew.size];
        for (int w = 0; w < pricers.length; w++) pricers[w] = new BundlePricer(core);
        var picks = new int[core.arcs];
        var count = new int[core.people];
        crew.share(
                core.people,
                64,
                (worker, from, to) -> {
                    for (int p = from; p < to; p++)
                        person(core, p, lambda, pricers[worker], picks, count, forced, guide);
                });
        return forced;
    }

    private static void person(
            Core core,
            int p,
            double[] lambda,
            BundlePricer pricer,
            int[] picks,
            int[] count,
            double[] forced,
            boolean guide) {
        boolean knapsack = KnapsackPricer.suits(core, p);
        if (knapsack && guide) {
            double theta = new KnapsackPricer(core).marginal(p, lambda);
            for (int a = core.personStart[p]; a < core.personStart[p + 1]; a++)
                forced[a] =
                        Math.max(
                                0,
                                core.arcCost[a] - lambda[core.arcUnit[a]] + theta * core.arcLo[a]);
            return;
        }
        double base = pricer.price(p, lambda, picks, count, knapsack);
        if (!knapsack) pricer.prepare(p, lambda);
        for (int a = core.personStart[p]; a < core.personStart[p + 1]; a++) {
            double reduced = core.arcCost[a] - lambda[core.arcUnit[a]];
            boolean far = guide && reduced > FAR * core.empty[core.arcUnit[a]];
            forced[a] = far ? reduced : Math.max(0, pricer.forced(a, lambda, knapsack) - base);
        }
    }
}
