package mandate.matching.app.plans;

/**
 * What a plan costs, and how far it may be from the best.
 *
 * @param cost sum over the seats: priority × (10,000 − fit), the price of an empty seat, changes
 * @param bound what no plan over these lists can cost less than; found again by the checker
 * @param proven whether no cheaper plan over these lists exists
 * @param wholeLists whether each list holds everybody who could take the seat; otherwise the bound
 *     holds for the best of each seat only
 * @param seats planned
 * @param filled of them with an owner
 * @param changes seats that would go to somebody else, or to somebody for the first time
 */
public record PlanFigures(
        long cost,
        long bound,
        boolean proven,
        boolean wholeLists,
        int seats,
        int filled,
        int changes) {
    /** How far the plan may be from the cheapest, in hundredths of a percent of its cost. */
    public double gapPct() {
        return cost == 0 ? 0 : Math.round(10_000.0 * (cost - bound) / cost) / 100.0;
    }
}
