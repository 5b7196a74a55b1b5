package mandate.matching.engine.plan.problem;

import java.util.Arrays;

/**
 * A price for each seat, in millionths of a cost unit: what the bound is made of.
 *
 * <p>Whole numbers, so that everybody who adds them up gets the same sum.
 */
public final class SeatPrices {
    /** One cost unit. */
    public static final long UNIT = 1_000_000;

    private final long[] millionths;

    private SeatPrices(long[] millionths) {
        this.millionths = millionths;
    }

    public static SeatPrices of(long... millionths) {
        return new SeatPrices(millionths.clone());
    }

    public int seats() {
        return millionths.length;
    }

    /** The price of a seat in millionths of a cost unit. */
    public long millionths(int seat) {
        return millionths[seat];
    }

    /** All of them, as an array of one's own. */
    public long[] all() {
        return millionths.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatPrices prices && Arrays.equals(millionths, prices.millionths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(millionths);
    }
}
