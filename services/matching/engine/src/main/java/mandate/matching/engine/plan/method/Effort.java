package mandate.matching.engine.plan.method;

/**
 * How much work a plan is worth, in steps: the same steps give the same plan on any machine.
 *
 * @param settle resilient steps of the dual at the start
 * @param climb steps of the dual after them
 * @param dive steps of the dual between two rounds of fixing
 * @param rounds rounds of up to eight windows
 * @param tail steps of the dual at the end
 * @param nodes nodes of branch and bound, where the problem is small enough to be closed
 */
public record Effort(int settle, int climb, int dive, int rounds, int tail, int nodes) {
    public Effort {
        if (settle < 1 || climb < 0 || dive < 0 || rounds < 0 || tail < 0 || nodes < 0)
            throw new IllegalArgumentException(
                    "effort below nothing: "
                            + java.util.List.of(settle, climb, dive, rounds, tail, nodes));
    }

    /** As much as ten seconds on two cores are good for, whatever the size. */
    public static Effort thorough() {
        return new Effort(120, 1_500, 120, 100_000, 2_000, 20_000);
    }

    /** A first plan within about a second for a few thousand seats. */
    public static Effort quick() {
        return new Effort(60, 60, 40, 20, 60, 200);
    }

    /** For a plan that exists and has to change a little. */
    public static Effort repair() {
        return new Effort(1, 30, 0, 6, 20, 0);
    }
}
