package mandate.matching.engine.plan.method;

/**
 * How far a plan is.
 *
 * @param stage what is being done
 * @param step the step within the stage
 * @param best cost of the best plan so far; what all empty seats cost before there is one
 * @param bound what no plan can cost less than
 * @param filled seats with an owner in the best plan so far
 */
public record Progress(Stage stage, int step, long best, double bound, int filled) {
    /** What is being done, in this order. */
    public enum Stage {
        BOUND,
        DIVE,
        WINDOWS,
        CLOSING,
        TAIL
    }

    /** How far the best plan may be from the cheapest, as a share of its cost. */
    public double gap() {
        return best <= 0 ? 0 : Math.max(0, (best - bound) / best);
    }
}
