package mandate.matching.engine.seats;

/** What the owner of a seat answers for. */
public enum ResponsibilityType {
    MEANS,
    RESULTS,
    RESULTS_CONDITIONAL,
    UNDETERMINED
}
