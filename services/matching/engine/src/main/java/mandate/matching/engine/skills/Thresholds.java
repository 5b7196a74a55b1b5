package mandate.matching.engine.skills;

/**
 * Where a measure's numbers turn into words and into credit. Below {@code possible} a match counts
 * nothing; from {@code strong} on it counts in full; between them the credit climbs in a straight
 * line from {@value #FIRST_CREDIT} basis points.
 */
public record Thresholds(double possible, double strong) {
    private static final int FULL_CREDIT = 10_000;
    private static final int FIRST_CREDIT = 4_000;

    public Thresholds {
        if (!(0 < possible && possible < strong && strong <= 1))
            throw new IllegalArgumentException(
                    "possible " + possible + " must lie above 0 and below strong " + strong);
    }

    public Strength strength(double similarity) {
        if (similarity >= strong) return Strength.STRONG;
        return similarity >= possible ? Strength.POSSIBLE : Strength.NONE;
    }

    /**
     * What a similarity counts for, in basis points 0–10000; it never falls as similarity rises.
     */
    public int credit(double similarity) {
        if (similarity < possible) return 0;
        if (similarity >= strong) return FULL_CREDIT;
        var climbed = (similarity - possible) / (strong - possible);
        return FIRST_CREDIT + (int) (climbed * (FULL_CREDIT - FIRST_CREDIT));
    }
}
