package mandate.matching.engine.plan.method;

/** Whoever follows a plan while it is made: may say stop, says how far the time is, is told. */
public interface Watch {
    /** Whether to end now with the best so far; asked by any of the threads. */
    boolean stop();

    /**
     * The share of the time that is over, 0 to 1 and beyond; always 0 where steps alone count.
     * Asked by any of the threads.
     */
    double spent();

    /** Told every few steps, by one thread alone. */
    void at(Progress progress);

    /** Nobody follows, and steps alone count. */
    Watch NOBODY =
            new Watch() {
                @Override
                public boolean stop() {
                    return false;
                }

                @Override
                public double spent() {
                    return 0;
                }

                @Override
                public void at(Progress progress) {}
            };
}
