package mandate.matching.app.plans;

/** How far a plan is. */
public enum PlanStatus {
    /** Another plan of this portfolio is being made. */
    QUEUED,
    PLANNING,
    /** All steps were made, or nothing can be cheaper. */
    DONE,
    /** The time was over; the best so far, checked. */
    TIME_OVER,
    /** Somebody said stop; the best so far, checked. */
    STOPPED,
    /** The portfolio, or what was supposed of it, contradicts itself. */
    REFUSED,
    /** The service went down or out of memory while it was made; nothing was found. */
    CUT_OFF;

    /** Whether there is more to come. */
    public boolean isUnderWay() {
        return this == QUEUED || this == PLANNING;
    }

    /** Whether there are seats to look at. */
    public boolean isPlanned() {
        return this == DONE || this == TIME_OVER || this == STOPPED;
    }
}
