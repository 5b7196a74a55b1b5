package mandate.matching.engine.plan.method;

/** Asked between steps: whether to end here with the best so far. */
interface Stop {
    boolean now();

    /** Never before the work is done. */
    Stop NEVER = () -> false;
}
