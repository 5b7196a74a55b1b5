package mandate.matching.engine.plan.method;

/**
 * Loads of up to twelve months in two machine words.
 *
 * <p>T months are split over two longs of F = ⌈T/2⌉ fields, each of ⌊62/F⌋ bits of which the
 * highest is a guard. Room carries its guards set, load does not; room − load then borrows a
 * field's guard exactly where that month is overloaded, so that a test of all months is one
 * subtraction and one mask in each word. Fields never borrow from each other, because a guard is
 * only lost once: a room that fails its test is thrown away.
 */
record Packing(int periods, int fields, int width, long guardLo, long guardHi) {
    static Packing of(int periods) {
        int fields = (periods + 1) / 2;
        int width = 62 / fields;
        long lo = 0;
        long hi = 0;
        for (int f = 0; f < fields; f++) lo |= 1L << (f * width + width - 1);
        for (int f = 0; f < periods - fields; f++) hi |= 1L << (f * width + width - 1);
        return new Packing(periods, fields, width, lo, hi);
    }

    /** The share of the first word in one month's amount. */
    long lo(int period, long amount) {
        return period < fields ? amount << (period * width) : 0;
    }

    /** The share of the second word in one month's amount. */
    long hi(int period, long amount) {
        return period < fields ? 0 : amount << ((period - fields) * width);
    }

    /** The amount of one month, guards left out. */
    long amount(int period, long lo, long hi) {
        long word = period < fields ? lo >>> (period * width) : hi >>> ((period - fields) * width);
        return word & ((1L << (width - 1)) - 1);
    }

    /** Whether nothing was overdrawn: every guard still stands. */
    boolean holds(long lo, long hi) {
        return (lo & guardLo) == guardLo && (hi & guardHi) == guardHi;
    }
}
